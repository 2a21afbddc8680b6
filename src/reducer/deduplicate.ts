import { comparableJson } from '../json/canonicalJson.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';

/** An event with its place in the order. */
export interface Ordered<T = object> {
  readonly key: OrderKey;
  readonly event: T;
}

/**
 * Orders events and keeps the first of each id (C12, C13). The result depends only on the set of events:
 * versions with the same place in the order and different content are ordered by their canonical JSON.
 * Each of these that is dropped is passed to `onConflict`.
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
  return [...versions.values()].map((ofId) =>
    ofId.length === 1 ? ofId[0] : firstOf(ofId, onConflict),
  );
}

function firstOf<T extends object>(
  versions: readonly Ordered<T>[],
  onConflict: (dropped: T, kept: T) => void,
): Ordered<T> {
  const texts = versions.map((version) => ({ version, text: comparableJson(version.event) }));
  const kept = texts.reduce((a, b) => (b.text < a.text ? b : a));
  const content = contentOf(kept.version);
  for (const { version, text } of texts) {
    if (text !== kept.text && contentOf(version) !== content)
      onConflict(version.event, kept.version.event);
  }
  return kept.version;
}

/** The content of an event as text. The id is in its canonical spelling (C10). */
export function contentOf({ event, key }: Ordered): string {
  return comparableJson({ ...event, event_id: key.eventId });
}
