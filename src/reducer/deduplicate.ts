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
      const [winner, loser] = byCanonicalJson(first, candidate);
      kept.set(eventId, winner);
      if (!haveEqualContent(winner, loser)) onConflict(loser.event, winner.event);
    }
  }
  return [...kept.values()];
}

/** The event whose canonical JSON sorts first (by code unit), and the other. */
function byCanonicalJson<T extends object>(
  a: Ordered<T>,
  b: Ordered<T>,
): [winner: Ordered<T>, loser: Ordered<T>] {
  return comparableJson(b.event) < comparableJson(a.event) ? [b, a] : [a, b];
}

/** Whether two events with one id say the same; ids that differ only in spelling are one id (C10). */
function haveEqualContent(a: Ordered, b: Ordered): boolean {
  const [left, right] = [a, b].map(({ event, key }) =>
    comparableJson({ ...event, event_id: key.eventId }),
  );
  return left === right;
}
