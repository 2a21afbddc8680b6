import { monotonicFactory } from 'ulid';
import { isTimestamp } from '../generated/guards.js';
import { instantOf } from '../order/instant.js';

/** The `ulid` package interprets 0 as the current time, and accepts no time before 1970. */
const EARLIEST_MS = 1;

/** The last millisecond and the source of its ids; within it, each id is larger than the one before. */
let last: { readonly time: number; readonly next: (time: number) => string } | null = null;

/**
 * Creates a ULID with the time of an event: milliseconds since 1970 and 80 random bits from
 * `crypto.getRandomValues`. Within one millisecond, the bits are those of the previous id plus 1.
 *
 * @param timestamp - for a time before 1970 or a text that is not a time, the id has the earliest time
 */
export function ulidAt(timestamp: string): string {
  const time = Math.max(EARLIEST_MS, millisecondsOf(timestamp));
  // A new factory for each time: a shared one would give an earlier event the time of a later one.
  if (last?.time !== time) last = { time, next: monotonicFactory() };
  return last.next(time);
}

function millisecondsOf(timestamp: unknown): number {
  if (!isTimestamp(timestamp)) return EARLIEST_MS;
  const { seconds, nanoseconds } = instantOf(timestamp);
  return seconds * 1000 + Math.floor(nanoseconds / 1_000_000);
}
