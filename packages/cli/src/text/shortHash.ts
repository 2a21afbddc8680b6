import { HASH_ALGORITHM_VALUES } from 'mission-dossier-contracts';
import { printable } from './printable.js';

const SHORT_HASH_DIGITS = 12;
const ALGORITHM_PREFIX = new RegExp(`^(${HASH_ALGORITHM_VALUES.join('|')}):`);

/** The first digits of a hash, whose algorithm may stand before it. */
export function shortHash(hash: string): string {
  return printable(hash.replace(ALGORITHM_PREFIX, '').slice(0, SHORT_HASH_DIGITS));
}
