import { readFileSync } from 'node:fs';
import { isLocalNamespaceTuple } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { isObject } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { parseFile } from '../compat/parseFile.js';
import { withReadErrors } from '../input/input.js';
import { printable } from '../text/printable.js';

/** The name, in messages, of JSON text on the command line. */
const ARGUMENT = '--namespace';

/**
 * Reads the namespace for new events.
 *
 * @param given - the value of `--namespace`: JSON text, which starts with `{`, or the name of a JSON file
 * @param known - defaults: the namespace of the dossier, the version of the manifest
 * @throws CommandError if it is missing, cannot be read, or is invalid
 */
export function readNamespace(
  given: string | undefined,
  known: {
    readonly ofDossier: LocalNamespaceTuple | null;
    readonly manifestVersion: string | undefined;
  },
): LocalNamespaceTuple {
  if (given === undefined) {
    if (known.ofDossier) return known.ofDossier;
    throw new CommandError('--namespace is needed, unless --since has a dossier with a namespace');
  }
  const isText = given.trimStart().startsWith('{');
  const where = isText ? ARGUMENT : given;
  const bytes = isText ? Buffer.from(given) : withReadErrors(given, () => readFileSync(given));
  const value = withVersion(parseFile(where, bytes), known.manifestVersion);
  if (isLocalNamespaceTuple(value)) return value;
  const reasons = isLocalNamespaceTuple
    .issuesOf(value)
    .map(({ path, message }) => printable([where, ...(path ? [path] : []), message].join(': ')));
  throw new CommandError(reasons.join('\n'));
}

function withVersion(value: unknown, manifest_version: string | undefined): unknown {
  return isObject(value) && manifest_version !== undefined ? { manifest_version, ...value } : value;
}
