import type { AnyProjection } from './projection.js';

/** The number of events of a projection, as in its state, which is not made. */
export function eventCountOf(projection: AnyProjection): number {
  return projection.readAs((_registers, _rules, { event_count }) => event_count);
}
