/** Formats a point in time (C6): a string is returned unchanged, a `Date` is formatted in UTC. */
export function timestampOf(time: string | Date): string {
  if (!(time instanceof Date)) return time;
  // `toISOString` would throw for an invalid date. The schema refuses the string "Invalid Date" instead.
  return Number.isNaN(time.getTime()) ? String(time) : time.toISOString();
}
