import { readFileSync } from 'node:fs';
import type { Mutant } from './mutants.js';

/** A mutant that no test can notice. */
export interface Equivalent {
  readonly file: string;
  readonly within: string;
  readonly before: string;
  readonly after: string;
  /** Why the library does the same with it. */
  readonly reason: string;
}

const LIST = 'mutation-equivalents.json';

/** Thrown if the list names a change that cannot be made, or gives no reason. */
export class StaleEquivalentError extends Error {
  override readonly name = 'StaleEquivalentError';
}

/**
 * Reads the list of equivalents.
 * @param mutants - all that there are
 * @throws StaleEquivalentError if an entry is none of them, or has no reason
 */
export function readEquivalents(mutants: readonly Mutant[]): Equivalent[] {
  const list = JSON.parse(readFileSync(LIST, 'utf8')) as Equivalent[];
  for (const entry of list) {
    const { file, within, before, after, reason } = entry;
    const where = `${LIST}: ${file} ${within}: ${before} → ${after}`;
    if (!mutants.some((mutant) => isThatOf(entry, mutant)))
      throw new StaleEquivalentError(`${where}: there is no such change`);
    if (reason.trim() === '') throw new StaleEquivalentError(`${where}: no reason is given`);
  }
  return list;
}

/** The entry of a mutant in the list; undefined if there is none. */
export function equivalentOf(mutant: Mutant, list: readonly Equivalent[]): Equivalent | undefined {
  return list.find((entry) => isThatOf(entry, mutant));
}

function isThatOf(entry: Equivalent, { file, within, before, after }: Mutant): boolean {
  return (
    entry.file === file &&
    entry.within === within &&
    entry.before === before &&
    entry.after === after
  );
}
