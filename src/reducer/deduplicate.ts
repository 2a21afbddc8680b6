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
 * their canonical JSON, and each that is dropped is reported.
 */
export function orderAndDeduplicate<T extends object>(
  events: readonly Ordered<T>[],
  onConflict: (dropped: T, kept: T) => void,
): Ordered<T>[] {
  const versions = new Map<string, [Ordered<T>, ...Ordered<T>[]]>();
  for (const event of events.toSorted((a, b) => compareKeys(a.key, b.key))) {
    const ofId = versions.get(event.key.eventId);
    if (!ofId) versions.set(event.key.eventId, [event]);
    else if (compareKeys(ofId[0].key, event.key) === 0) ofId.push(event);
  }
  return [...versions.values()].map((ofId) => {
    const kept = ofId.reduce(firstByCanonicalJson);
    for (const other of ofId) {
      if (!haveEqualContent(other, kept)) onConflict(other.event, kept.event);
    }
    return kept;
  });
}

function firstByCanonicalJson<T extends Ordered>(a: T, b: T): T {
  return comparableJson(b.event) < comparableJson(a.event) ? b : a;
}

/** Whether two events with one id say the same; ids that differ only in spelling are one id (C10). */
function haveEqualContent(a: Ordered, b: Ordered): boolean {
  if (a.event === b.event) return true;
  const [left, right] = [a, b].map(({ event, key }) =>
    comparableJson({ ...event, event_id: key.eventId }),
  );
  return left === right;
}
