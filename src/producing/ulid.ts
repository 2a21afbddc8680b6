import { isTimestamp } from '../generated/guards.js';
import { instantOf } from '../order/instant.js';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const RANDOM_BITS = 80n;
/** Some ULID libraries take 0 for no time at all. */
const EARLIEST_MS = 1;

/** The last id: within one millisecond, each is larger than the one before. */
let last: { readonly time: number; readonly random: bigint } | null = null;

/**
 * A ULID with the time of an event: its milliseconds since 1970 and 80 random bits, from
 * `crypto.getRandomValues`. Within one millisecond, the bits are those of the id before, plus 1.
 *
 * @param timestamp - for a time before 1970 or a text that is not a time, the id has the earliest time
 */
export function ulidAt(timestamp: string): string {
  const time = Math.max(EARLIEST_MS, millisecondsOf(timestamp));
  const random = last?.time === time ? last.random + 1n : randomBits();
  last = { time, random };
  return inBase32((BigInt(time) << RANDOM_BITS) + random);
}

function randomBits(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(Number(RANDOM_BITS) / 8));
  return bytes.reduce((bits, byte) => (bits << 8n) + BigInt(byte), 0n);
}

/** In Crockford's digits, which leave out I, L, O and U. */
function inBase32(value: bigint): string {
  return value
    .toString(32)
    .padStart(LENGTH, '0')
    .replace(/./g, (digit) => DIGITS[parseInt(digit, 32)] as string);
}

function millisecondsOf(timestamp: unknown): number {
  if (!isTimestamp(timestamp)) return 0;
  const { seconds, nanoseconds } = instantOf(timestamp);
  return seconds * 1000 + Math.floor(nanoseconds / 1_000_000);
}
