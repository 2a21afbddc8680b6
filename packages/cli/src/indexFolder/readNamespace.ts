import { readFileSync } from 'node:fs';
import { isLocalNamespaceTuple } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { isObject } from '../isObject.js';
import { parseFile } from '../compat/parseFile.js';
import { reading } from '../input/input.js';
import { printable } from '../text/printable.js';

/** How messages call a text that is given on the command line. */
const ARGUMENT = '--namespace';

/**
 * The namespace that events are to have.
 *
 * @param given - JSON text, which begins with `{`, or the name of a file of it; undefined where nobody said
 * @param known - what is known otherwise: that of the dossier, the version of the manifest
 * @throws CommandError where it cannot be read, is invalid, or nobody said
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
    throw new CommandError('--namespace is needed: there is no dossier that has one (--since)');
  }
  const isText = given.trimStart().startsWith('{');
  const where = isText ? ARGUMENT : given;
  const bytes = isText ? Buffer.from(given) : reading(given, () => readFileSync(given));
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
