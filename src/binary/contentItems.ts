import { compareInstants } from '../order/instant.js';
import type { OrderKey } from '../order/order.js';
import { placeOf } from '../projection/idTable.js';
import type { IdTable } from '../projection/idTable.js';
import type { WrittenContent } from '../projection/joinable.js';
import type { ContentWriter } from './contentWriter.js';
import { PendingEvents } from './pendingEvents.js';

/** Writes a part that is not divided: an event, a value with its event, or an id. */
export type Item = (writer: ContentWriter) => void;

/**
 * The items of a projection. The first value of an event comes with the event, so that it need not refer to it.
 * @param scope - the key of the projection
 */
export function* itemsOf(
  scope: string,
  content: WrittenContent,
  onlyChanged: boolean,
): Generator<Item> {
  const { ids, registers, isNew } = content;
  const pending = new PendingEvents(ids.changes(onlyChanged), ids.size);
  for (const [number, entries] of registers.entries())
    for (const [key, place] of entries) {
      const entry = entryAt(ids, place);
      const isPending = entry !== null && pending.take(entry);
      yield (writer) => {
        writer.scope(scope);
        writer.register(number);
        if (isPending) writer.event(ids, entry, place);
        else writer.place(place, entry);
        writer.entry(key, place.value);
      };
    }
  for (const entry of pending.rest())
    yield (writer) => {
      writer.scope(scope);
      writer.event(ids, entry);
    };
  for (const id of idItems(content))
    yield (writer) => {
      writer.scope(scope);
      id(writer);
    };
  // A projection without events counts, too.
  if (isNew)
    yield (writer) => {
      writer.scope(scope);
    };
}

function idItems({ conflicting_ids, unsettled_ids, held }: WrittenContent): Item[] {
  return [
    ...conflicting_ids.map((id) => (writer: ContentWriter) => {
      writer.conflicting(id);
    }),
    ...unsettled_ids.map((id) => (writer: ContentWriter) => {
      writer.unsettled(id);
    }),
    ...held.map((event) => (writer: ContentWriter) => {
      writer.held(event);
    }),
  ];
}

/** The entry of a place. A table may have another version of the event, at another place (C13). */
function entryAt(ids: IdTable, place: OrderKey): number | null {
  const entry = ids.find(place.eventId);
  if (entry < 0) return null;
  const found = placeOf(ids.chunkOf(entry), entry);
  return found.lamportClock === place.lamportClock && compareInstants(found, place) === 0
    ? entry
    : null;
}
