import { readFileSync } from 'node:fs';
import type { GivenNamespace } from 'mission-dossier-contracts/spec-kitty';
import { isObject, quote } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { parseFile } from '../compat/parseFile.js';
import { withReadErrors } from '../input/input.js';
import { printable } from '../text/printable.js';

/** What events without a namespace do not carry of it (C33). */
const FIELDS = ['target_branch', 'mission_key', 'manifest_version', 'step_id'] as const;

/**
 * Reads what the caller knows of the namespace of events that carry none.
 *
 * @param given - the value of `--namespace`: JSON text, which starts with `{`, or the name of a JSON file
 * @throws CommandError if it cannot be read, or a field is not a text
 */
export function givenNamespace(given: string | undefined): GivenNamespace | undefined {
  if (given === undefined) return undefined;
  const isText = given.trimStart().startsWith('{');
  const where = isText ? '--namespace' : printable(given);
  const bytes = isText ? Buffer.from(given) : withReadErrors(given, () => readFileSync(given));
  const value = parseFile(where, bytes);
  if (!isObject(value)) throw new CommandError(`${where}: expected an object`);
  const fields = FIELDS.flatMap((field) => {
    const text = value[field];
    if (text == null) return [];
    if (typeof text === 'string' && text !== '') return [[field, text] as const];
    throw new CommandError(`${where}: expected a text that is not empty for ${quote(field)}`);
  });
  return Object.fromEntries(fields);
}
