/** A point in time as a text (C6): a text is returned as it is, a `Date` is written in UTC. */
export function timestampOf(time: string | Date): string {
  if (!(time instanceof Date)) return time;
  // `toISOString` throws for an invalid date. Its text is refused by the schema, like any other value.
  return Number.isNaN(time.getTime()) ? String(time) : time.toISOString();
}
