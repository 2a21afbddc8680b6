import { monotonicFactory } from 'ulid';
import { isTimestamp } from '../generated/guards.js';
import { instantOf } from '../order/instant.js';

/** The `ulid` package takes 0 for the present, and no time before 1970. */
const EARLIEST_MS = 1;

/** The latest millisecond and its ids: within it, each id is larger than the one before. */
let last: { readonly time: number; readonly next: (time: number) => string } | null = null;

/**
 * A ULID with the time of an event: its milliseconds since 1970 and 80 random bits, from
 * `crypto.getRandomValues`. Within one millisecond, the bits are those of the id before, plus 1.
 *
 * @param timestamp - for a time before 1970 or a text that is not a time, the id has the earliest time
 */
export function ulidAt(timestamp: string): string {
  const time = Math.max(EARLIEST_MS, millisecondsOf(timestamp));
  // A factory for each time: one for all would give an earlier event the time of a later one.
  if (last?.time !== time) last = { time, next: monotonicFactory() };
  return last.next(time);
}

function millisecondsOf(timestamp: unknown): number {
  if (!isTimestamp(timestamp)) return 0;
  const { seconds, nanoseconds } = instantOf(timestamp);
  return seconds * 1000 + Math.floor(nanoseconds / 1_000_000);
}
