import { createHash } from 'node:crypto';
import type { Mutant } from './mutants.js';

/**
 * The mutants in an order that depends on the seed and on their own texts alone, so that a change elsewhere does
 * not change it. The first ones are of different statements, each as likely as any other; then come the second
 * ones of each, and so on.
 */
export function inRandomOrder(mutants: readonly Mutant[], seed: number): Mutant[] {
  const statements = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.file}:${mutant.statement}`;
    statements.set(key, [...(statements.get(key) ?? []), mutant]);
  }
  const rank = ({ file, within, before, after }: Mutant): string =>
    createHash('sha256')
      .update(JSON.stringify([seed, file, within, before, after]))
      .digest('hex');
  const places = [...statements.values()].flatMap((group) => {
    // Where a statement comes does not depend on how many mutants it has.
    const place = rank(group[0] as Mutant);
    return sortedBy(group, rank).map((mutant, round) => ({ mutant, round, place }));
  });
  const width = String(mutants.length).length;
  return sortedBy(
    places,
    ({ round, place }) => `${String(round).padStart(width, '0')} ${place}`,
  ).map(({ mutant }) => mutant);
}

function sortedBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ value }) => value);
}
