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
import type { Expectation } from './expectation.js';
import { NO_CONTEXT } from './expectation.js';
import {
  AS_EXPECTED,
  EventFlag,
  FRACTION_UNITS,
  HeldFlag,
  IS_UUID,
  KeyForm,
  MAX_SHARED,
  NAMESPACES,
  Operation,
} from './operation.js';
import { patternOf, withoutPartOfNumber } from './textPattern.js';
import { ValueWriter } from './valueWriter.js';

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
  /** -1 before the first register. */
  #register = -1;
  #key = '';
  /** The pattern of the last key of the register, if that was a new one. */
  #keyPattern: string | null = null;
  /** What each register is expected to have next. */
  readonly #expected: (Expectation | undefined)[] = [];
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
    this.#register = -1;
    this.#numbers.clear();
  }

  /** What follows is of the register with a number. */
  register(number: number): void {
    if (number === this.#register) return;
    this.#bytes.byte(Operation.Register + number);
    this.#register = number;
    this.#key = '';
    this.#keyPattern = null;
  }

  /**
   * Makes an event of a table the current one, and counts it.
   * @param known - its place, if values of the event follow
   */
  event(ids: IdTable, entry: number, known?: OrderKey): void {
    const chunk = ids.chunkOf(entry);
    const place = known ?? { ...placeOf(chunk, entry), eventId: '' };
    this.#event(chunk, wordOf(entry), place, EventFlag.IsApplied);
    const { high, low, rest } = fingerprintOf(chunk, entry);
    this.#bytes.int32(high);
    this.#bytes.int32(low);
    this.#bytes.int32(rest);
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
      this.#event(this.#words, 0, place, 0);
    } else {
      this.#bytes.byte(Operation.Back);
      this.#bytes.varint(this.#events - number);
      this.#place = place;
    }
  }

  /** Adds a value of the register, from the current event. */
  entry(key: string, value: unknown): void {
    const values = this.#values;
    const register = this.#register;
    const expected = this.#expected[register];
    const isAsExpected = values.isAs(expected, value);
    this.#writeKey(key, Operation.Entry | (isAsExpected ? AS_EXPECTED : 0));
    const context = { place: this.#place, key: register === NAMESPACES ? null : key };
    if (isAsExpected) values.writeAs(expected, value, context);
    else this.#expected[register] = values.write(value, context);
    this.#key = key;
  }

  #writeKey(key: string, operation: number): void {
    const bytes = this.#bytes;
    const values = this.#values;
    if (this.#register === NAMESPACES) {
      bytes.byte(operation | KeyForm.Namespace);
      return;
    }
    const parts = partsOfKey(key);
    if (parts) {
      bytes.byte(operation | KeyForm.List);
      values.write(parts, { place: this.#place, key: null });
    } else if (values.knows(key)) {
      bytes.byte(operation | KeyForm.Text);
      values.text(key, NO_CONTEXT);
    } else if (key === this.#place.eventId) {
      bytes.byte(operation | KeyForm.EventId);
    } else {
      this.#newKey(key, operation);
      values.add(key);
      return;
    }
    this.#keyPattern = null;
  }

  #newKey(key: string, operation: number): void {
    const bytes = this.#bytes;
    const pattern = patternOf(key);
    const before = this.#keyPattern;
    this.#keyPattern = pattern?.text ?? null;
    if (pattern !== null && pattern.text === before) {
      bytes.byte(operation | KeyForm.Numbers);
      for (const number of pattern.numbers) bytes.varint(number);
      return;
    }
    const shared = sharedLength(this.#key, key);
    bytes.byte(operation | KeyForm.Next);
    bytes.varint(shared);
    this.#values.plain(key.slice(shared));
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
    writeId(this.#bytes, this.#words, 0, 0);
  }

  /** @param first - the position of the id in the words */
  #event(words: Int32Array, first: number, place: OrderKey, flags: number): void {
    const bytes = this.#bytes;
    const { lamportClock, seconds, nanoseconds } = place;
    const unit = unitOf(nanoseconds);
    const isOfUuid = isUuid(words, first) ? EventFlag.IsUuid : 0;
    bytes.byte(Operation.Event | flags | (unit << 1) | isOfUuid);
    bytes.signed(lamportClock - this.#place.lamportClock);
    bytes.signed(seconds - this.#place.seconds);
    if (unit > 0) bytes.varint(nanoseconds / (FRACTION_UNITS[unit] as number));
    writeId(bytes, words, first, millisecondsOf(place));
    this.#place = place;
    this.#events += 1;
  }
}

/** The number of the largest unit of which a fraction is a multiple. */
function unitOf(nanoseconds: number): number {
  if (nanoseconds === 0) return 0;
  if (nanoseconds % FRACTION_UNITS[1] === 0) return 1;
  return nanoseconds % FRACTION_UNITS[2] === 0 ? 2 : 3;
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
