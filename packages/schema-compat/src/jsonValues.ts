import { comparableJson } from 'mission-dossier-contracts/tooling';
import type { Type } from './alternative.js';

/** A list is looked up for each value of another one. */
const sets = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** JSON texts of values; the texts are equal if the values are. */
export function valueSet(values: readonly unknown[]): ReadonlySet<string> {
  const set = sets.get(values) ?? new Set(values.map(comparableJson));
  sets.set(values, set);
  return set;
}

/** The type of a JSON value. */
export function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}
