import { comparableJson } from 'mission-dossier-contracts/tooling';
import type { Type } from './alternative.js';

/** Values as texts that are equal where the values are. */
export function valueSet(values: readonly unknown[]): Set<string> {
  return new Set(values.map(comparableJson));
}

/** The type of a JSON value. */
export function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}
