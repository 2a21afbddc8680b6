/** A point in time as events have it (C6): a text is taken as it is, a `Date` becomes one in UTC. */
export function timestampOf(time: string | Date): string {
  if (!(time instanceof Date)) return time;
  // `toISOString` throws for an invalid date, whose text the schema refuses with all else.
  return Number.isNaN(time.getTime()) ? String(time) : time.toISOString();
}
