import { printable } from './printable.js';
import { shortHash } from './shortHash.js';

/** The first digits of two hashes, or all digits if the first ones are the same. */
export function changeText(expected: string, actual: string): string {
  const [before, after] = [shortHash(expected), shortHash(actual)];
  return before === after
    ? `${printable(expected)} → ${printable(actual)}`
    : `${before} → ${after}`;
}
