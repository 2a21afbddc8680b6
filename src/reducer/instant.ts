/** A point in time at full precision: a `Date` holds milliseconds, timestamps up to nanoseconds. */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z, negative before. */
  readonly seconds: number;
  /** 0 to 999,999,999. */
  readonly nanoseconds: number;
}

const SECONDS_LENGTH = 'YYYY-MM-DDThh:mm:ss'.length;

/** The instant that a valid timestamp names (C6, C12). */
export function instantOf(timestamp: string): Instant {
  const { wholeSeconds, fraction, offset } = split(timestamp);
  return {
    seconds: Date.parse(`${wholeSeconds}Z`) / 1000 - offsetInSeconds(offset),
    nanoseconds: Number(fraction.padEnd(9, '0')),
  };
}

/** Negative where `a` is earlier than `b`, positive where it is later, 0 where they are the same. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
}

function split(timestamp: string): { wholeSeconds: string; fraction: string; offset: string } {
  const rest = timestamp.slice(SECONDS_LENGTH);
  const fraction = /^[.]([0-9]+)/.exec(rest)?.[1] ?? '';
  return {
    wholeSeconds: timestamp.slice(0, SECONDS_LENGTH),
    fraction,
    offset: rest.slice(fraction === '' ? 0 : fraction.length + 1),
  };
}

function offsetInSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60;
}
