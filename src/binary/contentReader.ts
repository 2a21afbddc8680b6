import type { OrderKey } from '../order/order.js';
import { newChunk, setVersion } from '../projection/idTable.js';
import { spell } from '../projection/idWords.js';
import type { ByteReader } from './byteReader.js';
import { millisecondsOf } from './contentWriter.js';
import { readIdBytes } from './idBytes.js';
import { arePartsOfKey, keyOfParts } from './keyForm.js';
import { NO_CONTEXT, Shape } from './expectation.js';
import type { Expectation, ValueContext } from './expectation.js';
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
import { PartBuilder } from './partBuilder.js';
import { damaged } from './refusal.js';
import { joinedPieces, patternOf, piecesOf } from './textPattern.js';
import { ValueReader } from './valueReader.js';
import type { Known } from './valueReader.js';

const NANOSECONDS = 1_000_000_000;
/** Of usual events with their values. */
const BYTES_OF_EVENT = 96;
const MAX_RESERVED = 64;

/** Reads what a `ContentWriter` wrote. */
export class ContentReader {
  readonly #bytes: ByteReader;
  readonly #values: ValueReader;
  readonly #parts: Map<string, PartBuilder>;
  #part: PartBuilder | null = null;
  #scope = '';
  /** -1 before the first register. */
  #register = -1;
  #key = '';
  /** The pattern of the last key of the register in pieces, if that was a new one. */
  #keyPieces: readonly string[] | null = null;
  #isNewKey = false;
  /** What each register is expected to have next. */
  readonly #expected: (Expectation | undefined)[] = [];
  /** The events so far; the current one is one of them. */
  readonly #places: OrderKey[] = [];
  #place: OrderKey | null = null;
  readonly #row = newChunk(1);

  /** @param parts - the parts of projections by their keys, to which those of this message are added */
  constructor(bytes: ByteReader, known: Known, parts: Map<string, PartBuilder>) {
    this.#parts = parts;
    this.#bytes = bytes;
    this.#values = new ValueReader(bytes, known);
  }

  /**
   * Reads all of it.
   * @throws CheckpointError if the bytes are damaged
   */
  read(): void {
    while (this.#bytes.hasMore) this.#next(this.#bytes.byte());
  }

  #next(operation: number): void {
    if (operation >= Operation.Event) this.#event(operation);
    else if (operation >= Operation.Register) this.#enterRegister(operation - Operation.Register);
    else if (operation >= Operation.Entry) this.#entry(operation - Operation.Entry);
    else if (operation === Operation.Scope) this.#enter();
    else if (operation === Operation.Back) this.#back();
    else this.#noteId(operation);
  }

  /** The part of the current projection; created when something is added to it. */
  get #current(): PartBuilder {
    if (!this.#part) {
      this.#part = this.#parts.get(this.#scope) ?? new PartBuilder();
      this.#parts.set(this.#scope, this.#part);
    }
    return this.#part;
  }

  /** How many events may follow: space for them is reserved at once, unless they are many. */
  get #eventsLeft(): number {
    return Math.min(1 + Math.floor(this.#bytes.left / BYTES_OF_EVENT), MAX_RESERVED);
  }

  #enter(): void {
    const key = this.#values.read(NO_CONTEXT);
    if (typeof key === 'string') this.#scope = key;
    else if (arePartsOfKey(key)) this.#scope = keyOfParts(key);
    else throw damaged('the key of a projection is no text');
    this.#part = null;
    this.#register = -1;
    // It counts, even if nothing follows.
    this.#part = this.#current;
  }

  #enterRegister(number: number): void {
    this.#register = number;
    this.#key = '';
    this.#isNewKey = false;
  }

  #back(): void {
    const place = this.#places[this.#places.length - 1 - this.#bytes.varint()];
    if (!place) throw damaged('it refers to an event that is not there');
    this.#place = place;
  }

  #noteId(operation: number): void {
    const id = this.#id((operation & IS_UUID) !== 0, 0);
    switch (operation & ~IS_UUID) {
      case Operation.Conflicting:
        return void this.#current.conflicting_ids.push(id);
      case Operation.Unsettled:
        return void this.#current.unsettled_ids.push(id);
      case Operation.Held: {
        this.#held(id);
        return;
      }
      default:
        throw damaged('it has an unknown operation');
    }
  }

  #held(event_id: string): void {
    const flags = this.#bytes.byte();
    const first_version = flags & HeldFlag.HasVersion ? this.#values.plain() : null;
    const is_contested = (flags & HeldFlag.IsContested) !== 0;
    this.#current.held.push({ event_id, first_version, is_contested });
  }

  #id(isUuid: boolean, milliseconds: number): string {
    readIdBytes(this.#bytes, this.#row, isUuid, milliseconds);
    return spell(this.#row);
  }

  #event(flags: number): void {
    if (flags >= Operation.Event << 1) throw damaged('it has an unknown operation');
    const bytes = this.#bytes;
    const before = this.#place;
    const lamportClock = (before?.lamportClock ?? 0) + bytes.signed();
    const seconds = (before?.seconds ?? 0) + bytes.signed();
    const unit = FRACTION_UNITS[(flags & EventFlag.Fraction) >> 1] as number;
    const nanoseconds = unit === 0 ? 0 : bytes.varint() * unit;
    if (
      !Number.isSafeInteger(lamportClock) ||
      lamportClock < 0 ||
      !Number.isSafeInteger(seconds) ||
      nanoseconds >= NANOSECONDS
    )
      throw damaged('an event has no place in the order');
    const milliseconds = millisecondsOf({ seconds, nanoseconds });
    const eventId = this.#id((flags & EventFlag.IsUuid) !== 0, milliseconds);
    this.#place = { lamportClock, seconds, nanoseconds, eventId };
    this.#places.push(this.#place);
    if (flags & EventFlag.IsApplied) this.#apply(this.#place);
  }

  /** Counts the current event. Its row has the id already. */
  #apply(place: OrderKey): void {
    const bytes = this.#bytes;
    const [high, low, rest] = [bytes.int32(), bytes.int32(), bytes.int32()];
    setVersion(this.#row, 0, place, { high, low, rest });
    this.#current.addEvent(this.#row, this, this.#eventsLeft);
  }

  #entry(flags: number): void {
    const place = this.#place;
    const register = this.#register;
    if (register < 0 || !place) throw damaged('a value has no register, or no event');
    const key = this.#readKey(flags & ~AS_EXPECTED, place);
    const context = { place, key: register === NAMESPACES ? null : key };
    const value = flags & AS_EXPECTED ? this.#expectedValue(context) : this.#value(context);
    this.#current.addEntry(register, key, place, value);
    this.#key = key;
  }

  #value(context: ValueContext): unknown {
    const value = this.#values.read(context);
    this.#expected[this.#register] = this.#values.next;
    return value;
  }

  #expectedValue(context: ValueContext): object {
    const expected = this.#expected[this.#register];
    if (!(expected instanceof Shape)) throw damaged('a value has no shape');
    return this.#values.readAs(expected, context);
  }

  #readKey(form: number, place: OrderKey): string {
    if ((form === KeyForm.Namespace) !== (this.#register === NAMESPACES))
      throw damaged('a register has the keys of another one');
    if (form === KeyForm.Next || form === KeyForm.Numbers) {
      const key = form === KeyForm.Next ? this.#nextKey() : this.#keyWithNumbers();
      this.#isNewKey = true;
      return this.#values.add(key);
    }
    this.#isNewKey = false;
    switch (form) {
      case KeyForm.EventId:
        return place.eventId;
      case KeyForm.List: {
        const parts = this.#values.read({ place, key: null });
        if (arePartsOfKey(parts)) return keyOfParts(parts);
        throw damaged('a key is no list of texts');
      }
      case KeyForm.Text:
        return this.#values.text(NO_CONTEXT);
      case KeyForm.Namespace:
        return '';
      default:
        throw damaged('it has an unknown operation');
    }
  }

  #nextKey(): string {
    this.#keyPieces = null;
    const shared = this.#bytes.varint();
    if (shared > Math.min(this.#key.length, MAX_SHARED))
      throw damaged('a key shares more than there is');
    return this.#key.slice(0, shared) + this.#values.plain();
  }

  #keyWithNumbers(): string {
    if (!this.#isNewKey) throw damaged('a key has no key before it');
    const pieces = (this.#keyPieces ??= piecesOf(patternOf(this.#key)?.text ?? ''));
    if (pieces.length < 2) throw damaged('a key has numbers, and the one before it has none');
    return joinedPieces(pieces, this.#bytes);
  }
}
