import { counted } from '../text/counted.js';

/**
 * How many findings a report for programs of CI jobs lists. These read it as a whole, and of a file in which
 * everything is wrong, there are too many.
 */
export const MAX_FINDINGS = 10_000;

/** How many findings there are more than are listed. */
export function unlistedText(count: number): string {
  return `${counted(count, 'more finding')} not listed; the limit is ${counted(MAX_FINDINGS, 'finding')}`;
}
