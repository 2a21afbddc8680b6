import { compareKeys, orderKeyOf } from '../order/order.js';
import type { Orderable, OrderKey } from '../order/order.js';
import { CHUNK_ENTRIES, placeOf, wordOf } from './idTable.js';
import type { Chunk, IdTableContent } from './idTable.js';
import { ID_WORDS, spell } from './idWords.js';
import type { AnyProjection } from './projection.js';

/**
 * The place of the last event of a projection in the order (C12); null if there are no events. It reads the
 * whole table of ids.
 */
export function lastEventOf(projection: AnyProjection): OrderKey | null {
  const { ids, held } = projection.contentWith(() => null);
  const versions = held.flatMap(({ first_version }) =>
    first_version === null ? [] : [orderKeyOf(JSON.parse(first_version) as Orderable)],
  );
  return [...lastOfTable(ids), ...versions].reduce<OrderKey | null>(later, null);
}

function later(a: OrderKey | null, b: OrderKey): OrderKey {
  return a && compareKeys(a, b) > 0 ? a : b;
}

/** The last entry of a table; none if it is empty. */
function lastOfTable({ size, chunks }: IdTableContent): OrderKey[] {
  let last: OrderKey | null = null;
  for (let entry = 0; entry < size; entry += 1) {
    const chunk = chunks[Math.floor(entry / CHUNK_ENTRIES)] as Chunk;
    const place = placeOf(chunk, entry);
    // Ids are spelled only where they decide.
    if (last && place.lamportClock < last.lamportClock) continue;
    const word = wordOf(entry);
    const eventId = spell(chunk.subarray(word, word + ID_WORDS));
    last = later(last, { ...place, eventId });
  }
  return last ? [last] : [];
}

const MINUTE = 60;
/** The largest offset of a timestamp, in minutes. */
const LARGEST_OFFSET = 24 * 60 - 1;
const [FIRST_YEAR, LAST_YEAR] = [1000, 9999];

/** The instant of an event as a timestamp (C6): in UTC, unless the year in UTC cannot be written. */
export function timestampOf({ seconds, nanoseconds }: OrderKey): string {
  const year = new Date(seconds * 1000).getUTCFullYear();
  const offset = year < FIRST_YEAR ? LARGEST_OFFSET : year > LAST_YEAR ? -LARGEST_OFFSET : 0;
  const local = new Date((seconds + offset * MINUTE) * 1000).toISOString().slice(0, 19);
  const fraction = String(nanoseconds).padStart(9, '0').replace(/0+$/, '');
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}23:59`;
  return `${local}${fraction && `.${fraction}`}${zone}`;
}
