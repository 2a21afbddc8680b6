/** The names of the orders of a list. */
export const SORT_KEYS = [
  'trouble',
  'mission',
  'artifacts',
  'anomalies',
  'drifts',
  'snapshot',
  'event',
] as const;

/** The name of an order. */
export type SortKey = (typeof SORT_KEYS)[number];
