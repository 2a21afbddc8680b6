import type { HeldEvent } from '../generated/checkpoint/types.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import type { Instant } from '../order/instant.js';
import type { IdTable } from '../projection/idTable.js';
import { fingerprintOf, placeOf, wordOf } from '../projection/idTable.js';
import { ID_WORDS, readId } from '../projection/idWords.js';
import type { ByteWriter } from './byteWriter.js';
import { isUuid, writeId } from './idBytes.js';
import { partsOfKey } from './keyForm.js';
import {
  EventFlag,
  FRACTION_UNITS,
  HeldFlag,
  IS_UUID,
  KeyForm,
  MAX_SHARED,
  Operation,
} from './operation.js';
import { withoutPartOfNumber } from './textPattern.js';
import { NO_CONTEXT, ValueWriter } from './valueWriter.js';

const MILLISECOND = 1_000_000;

/** The milliseconds since 1970 of a place, rounded down: the time that a ULID usually has. */
export function millisecondsOf({ seconds, nanoseconds }: Instant): number {
  return seconds * 1000 + Math.floor(nanoseconds / MILLISECOND);
}

/** Writes the content of projections into the body of a message. What repeats the part before is left out. */
export class ContentWriter {
  readonly #bytes: ByteWriter;
  readonly #values: ValueWriter;
  #scope = '';
  /** Undefined before the first register. */
  #register: string | null | undefined;
  #key = '';
  /** The current event, and how many there were. */
  #place: OrderKey = { lamportClock: 0, seconds: 0, nanoseconds: 0, eventId: '' };
  #events = 0;
  /** The numbers of the events of the current table of ids, by their entries. */
  readonly #numbers = new Map<number, number>();
  readonly #words = new Int32Array(ID_WORDS);

  constructor(bytes: ByteWriter) {
    this.#bytes = bytes;
    this.#values = new ValueWriter(bytes);
  }

  /** What follows is of the projection with a key. */
  scope(key: string): void {
    if (key === this.#scope) return;
    this.#bytes.byte(Operation.Scope);
    this.#values.write(partsOfKey(key) ?? key, NO_CONTEXT);
    this.#scope = key;
    this.#register = undefined;
    this.#numbers.clear();
  }

  /** What follows is of the register with a name. */
  register(name: string | null): void {
    if (name === this.#register) return;
    this.#bytes.byte(Operation.Register);
    this.#values.write(name, NO_CONTEXT);
    this.#register = name;
    this.#key = '';
  }

  /**
   * Makes an event of a table the current one, and counts it.
   * @param eventId - its id, if values of the event follow
   */
  event(ids: IdTable, entry: number, eventId = ''): void {
    const chunk = ids.chunkOf(entry);
    const first = wordOf(entry);
    const words = chunk.words.subarray(first, first + ID_WORDS);
    const place = placeOf(chunk, entry);
    this.#event(words, { ...place, eventId }, EventFlag.IsApplied);
    const { high, low, rest } = fingerprintOf(chunk, entry);
    for (const word of [high, low, rest]) this.#bytes.int32(word);
    this.#numbers.set(entry, this.#events);
  }

  /**
   * Makes the event of a place the current one.
   * @param entry - its entry, if the table has it at this place
   */
  place(place: OrderKey, entry: number | null): void {
    if (this.#events > 0 && compareKeys(place, this.#place) === 0) return;
    const number = entry === null ? undefined : this.#numbers.get(entry);
    if (number === undefined) {
      readId(place.eventId, this.#words);
      this.#event(this.#words, place, 0);
    } else {
      this.#bytes.byte(Operation.Back);
      this.#bytes.varint(this.#events - number);
      this.#place = place;
    }
  }

  /** Adds a value of the register, from the current event. */
  entry(key: string, value: unknown): void {
    this.#writeKey(key);
    this.#values.write(value, { place: this.#place, key });
    this.#key = key;
  }

  #writeKey(key: string): void {
    const bytes = this.#bytes;
    const parts = partsOfKey(key);
    if (parts) {
      bytes.byte(Operation.Entry + KeyForm.List);
      this.#values.write(parts, { place: this.#place, key: null });
    } else if (this.#values.knows(key)) {
      bytes.byte(Operation.Entry + KeyForm.Text);
      this.#values.text(key, NO_CONTEXT);
    } else if (key === this.#place.eventId) {
      bytes.byte(Operation.Entry + KeyForm.EventId);
    } else {
      this.#newKey(key);
    }
  }

  #newKey(key: string): void {
    const bytes = this.#bytes;
    const shared = sharedLength(this.#key, key);
    bytes.byte(Operation.Entry + KeyForm.Next);
    bytes.varint(shared);
    this.#values.plain(key.slice(shared));
    this.#values.add(key);
  }

  conflicting(id: string): void {
    this.#id(Operation.Conflicting, id);
  }

  unsettled(id: string): void {
    this.#id(Operation.Unsettled, id);
  }

  held({ event_id, first_version, is_contested }: HeldEvent): void {
    this.#id(Operation.Held, event_id);
    const contested = is_contested ? HeldFlag.IsContested : 0;
    this.#bytes.byte(contested | (first_version === null ? 0 : HeldFlag.HasVersion));
    if (first_version !== null) this.#values.plain(first_version);
  }

  #id(operation: number, id: string): void {
    readId(id, this.#words);
    this.#bytes.byte(operation | (isUuid(this.#words) ? IS_UUID : 0));
    writeId(this.#bytes, this.#words, 0);
  }

  #event(words: Int32Array, place: OrderKey, flags: number): void {
    const bytes = this.#bytes;
    const { lamportClock, seconds, nanoseconds } = place;
    const unit = FRACTION_UNITS.findIndex(
      (unit) => nanoseconds === 0 || (unit > 0 && nanoseconds % unit === 0),
    );
    bytes.byte(Operation.Event | flags | (unit << 1) | (isUuid(words) ? EventFlag.IsUuid : 0));
    bytes.signed(lamportClock - this.#place.lamportClock);
    bytes.signed(seconds - this.#place.seconds);
    if (unit > 0) bytes.varint(nanoseconds / (FRACTION_UNITS[unit] as number));
    writeId(bytes, words, millisecondsOf(place));
    this.#place = place;
    this.#events += 1;
  }
}

/** How many code units two texts share at their start. Surrogate pairs and numbers are not split. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MAX_SHARED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  if (shared > 0 && isHighSurrogate(b.charCodeAt(shared - 1))) return shared - 1;
  return withoutPartOfNumber(b, shared);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
