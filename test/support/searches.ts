/**
 * How long the searches of the tests are. `npm test` makes a tenth of the tries, so that it can be
 * run after each change; `npm run test:full`, which CI runs, sets `SEARCHES=full` and makes them all.
 */
const isFull = process.env['SEARCHES'] === 'full';

/** Fewer find hardly anything. */
const LEAST = 10;

/** How many tries a search makes now, of those that it makes in full. */
export function tries(inFull: number): number {
  return isFull ? inFull : Math.min(inFull, Math.max(Math.ceil(inFull / 10), LEAST));
}
