import { comparableJson } from '../canonicalJson.js';
import { compareKeys } from './order.js';
import type { OrderKey } from './order.js';

/** An event with its place in the order. */
export interface Ordered<T = object> {
  readonly key: OrderKey;
  readonly event: T;
}

/**
 * Orders events and keeps the first of each id (C12, C13). Which one is kept depends on the set of
 * events alone: those that are equal in every ordering key and differ in content are ordered by
 * their canonical JSON, and reported.
 */
export function orderAndDeduplicate<T extends object>(
  events: readonly Ordered<T>[],
  onConflict: (dropped: T, kept: T) => void,
): Ordered<T>[] {
  const kept = new Map<string, Ordered<T>>();
  for (const candidate of events.toSorted((a, b) => compareKeys(a.key, b.key))) {
    const { eventId } = candidate.key;
    const first = kept.get(eventId);
    if (!first) {
      kept.set(eventId, candidate);
    } else if (compareKeys(first.key, candidate.key) === 0) {
      const order = compareContents(first, candidate);
      if (order > 0) kept.set(eventId, candidate);
      if (order > 0) onConflict(first.event, candidate.event);
      if (order < 0) onConflict(candidate.event, first.event);
    }
  }
  return [...kept.values()];
}

/** By canonical JSON, in which the spelling of the id plays no part: it is one id (C10). */
function compareContents(a: Ordered, b: Ordered): number {
  if (a.event === b.event) return 0;
  const [left, right] = [a, b].map(({ event, key }) =>
    comparableJson({ ...event, event_id: key.eventId }),
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
