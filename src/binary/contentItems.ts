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
  for (const item of itemsWithin(content, onlyChanged))
    yield (writer) => {
      writer.scope(scope);
      item(writer);
    };
  // A projection without events counts, too.
  if (content.isNew)
    yield (writer) => {
      writer.scope(scope);
    };
}

function* itemsWithin(content: WrittenContent, onlyChanged: boolean): Generator<Item> {
  const { ids, registers, conflicting_ids, unsettled_ids, held } = content;
  const pending = new PendingEvents(ids.changes(onlyChanged), ids.size);
  for (const [register, entries] of registers)
    for (const [key, place, value] of entries) {
      const event = eventItem(ids, place, pending);
      yield (writer) => {
        writer.register(register);
        event(writer);
        writer.entry(key, value);
      };
    }
  for (const entry of pending.rest())
    yield (writer) => {
      writer.event(ids, entry);
    };
  for (const id of conflicting_ids)
    yield (writer) => {
      writer.conflicting(id);
    };
  for (const id of unsettled_ids)
    yield (writer) => {
      writer.unsettled(id);
    };
  for (const event of held)
    yield (writer) => {
      writer.held(event);
    };
}

function eventItem(ids: IdTable, place: OrderKey, pending: PendingEvents): Item {
  const entry = entryAt(ids, place);
  return entry !== null && pending.take(entry)
    ? (writer) => {
        writer.event(ids, entry, place.eventId);
      }
    : (writer) => {
        writer.place(place, entry);
      };
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
