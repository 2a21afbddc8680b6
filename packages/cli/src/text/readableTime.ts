const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A timestamp for people, in the day and hour of its own offset: `21 Feb 2026, 15:12 +01:00`.
 * @param timestamp - valid (C6)
 */
export function readableTime(timestamp: string): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(timestamp)?.[0] ?? '';
  return `${readableDay(timestamp)}, ${timestamp.slice(11, 16)} ${offset === 'Z' ? 'UTC' : offset}`;
}

/** Its day alone: `21 Feb 2026`. */
export function readableDay(timestamp: string): string {
  const [year, month, day] = timestamp.slice(0, 10).split('-').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
