import { WORDS } from '../generated/words.js';
import type { OrderKey } from '../order/order.js';
import type { ByteWriter } from './byteWriter.js';
import { areHexDigits, bytesOfHex } from './hexDigits.js';
import { patternOf } from './textPattern.js';
import type { Pattern } from './textPattern.js';
import { timestampFormOf } from './timestampForm.js';
import {
  FIRST_SHAPE,
  FIRST_TEXT,
  MAX_DEPTH,
  SHA1_BYTES,
  SHA256_BYTES,
  Tag,
  TAGGED_SHAPES,
  TAGGED_TEXTS,
  TimestampFlag,
} from './valueTag.js';

/** Where a value is: the event and the key of its entry. Texts that repeat them take a byte. */
export interface ValueContext {
  readonly place: OrderKey | null;
  readonly key: string | null;
}

export const NO_CONTEXT: ValueContext = { place: null, key: null };

const MIN_HEX_LENGTH = 8;
const UUID_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Writes JSON values. Each text, and the names of each kind of object, are written once. */
export class ValueWriter {
  readonly #bytes: ByteWriter;
  /** The texts that were written, with their numbers. */
  readonly #texts = new Map<string, number>();
  readonly #shapes = new Map<string, { readonly number: number; readonly names: string[] }>();
  #shapeCount = 0;

  constructor(bytes: ByteWriter) {
    this.#bytes = bytes;
  }

  /** Whether a text has a number. */
  knows(text: string): boolean {
    return this.#numberOf(text) !== undefined;
  }

  #numberOf(text: string): number | undefined {
    return (numbersOfWords ??= numberedWords()).get(text) ?? this.#texts.get(text);
  }

  /** Gives the next number to a new text that the caller writes. */
  add(text: string): void {
    this.#texts.set(text, WORDS.length + this.#texts.size);
  }

  write(value: unknown, context: ValueContext, depth = 0): void {
    const bytes = this.#bytes;
    if (typeof value === 'string') this.text(value, context);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'boolean') bytes.byte(value ? Tag.True : Tag.False);
    else if (typeof value !== 'object' || value === null) bytes.byte(Tag.Null);
    else if (depth === MAX_DEPTH) this.#json(value);
    else if (Array.isArray(value)) this.#list(value, context, depth + 1);
    else this.#object(value, context, depth + 1);
  }

  text(text: string, { place, key }: ValueContext): void {
    if (text === key) {
      this.#bytes.byte(Tag.Key);
      return;
    }
    const known = this.#numberOf(text);
    if (known !== undefined) {
      this.#again(known);
      return;
    }
    if (text === place?.eventId) {
      this.#bytes.byte(Tag.EventId);
      return;
    }
    if (this.#timestamp(text, place)) return;
    this.plain(text);
    // After the pattern that the text may have, which gets a number, too.
    this.add(text);
  }

  #again(number: number): void {
    if (number < TAGGED_TEXTS) {
      this.#bytes.byte(FIRST_TEXT + number);
      return;
    }
    this.#bytes.byte(Tag.Text);
    this.#bytes.varint(number - TAGGED_TEXTS);
  }

  /** Writes a text without giving it a number. */
  plain(text: string): void {
    const bytes = this.#bytes;
    if (text.length >= MIN_HEX_LENGTH && areHexDigits(text)) {
      this.#hex(text);
      return;
    }
    if (text.length === UUID_LENGTH && UUID.test(text)) {
      bytes.byte(Tag.Uuid);
      bytes.raw(bytesOfHex(text.replaceAll('-', '')));
      return;
    }
    const pattern = patternOf(text);
    if (pattern) {
      this.#pattern(pattern);
      return;
    }
    if (text.isWellFormed()) {
      bytes.byte(Tag.Utf8);
      bytes.utf8(text);
      return;
    }
    bytes.byte(Tag.Utf16);
    bytes.varint(text.length);
    for (let i = 0; i < text.length; i += 1) bytes.uint16(text.charCodeAt(i));
  }

  #hex(digits: string): void {
    const bytes = this.#bytes;
    const hash = bytesOfHex(digits);
    if (hash.length === SHA1_BYTES) bytes.byte(Tag.Sha1);
    else if (hash.length === SHA256_BYTES) bytes.byte(Tag.Sha256);
    else {
      bytes.byte(Tag.Hex);
      bytes.varint(hash.length);
    }
    bytes.raw(hash);
  }

  #pattern({ text, numbers }: Pattern): void {
    this.#bytes.byte(Tag.Pattern);
    this.text(text, NO_CONTEXT);
    for (const number of numbers) this.#bytes.varint(number);
  }

  #timestamp(text: string, place: OrderKey | null): boolean {
    const form = timestampFormOf(text);
    if (!form) return false;
    const { seconds, nanoseconds, digits, offsetMinutes } = form;
    const bytes = this.#bytes;
    if (offsetMinutes === null && seconds === place?.seconds && nanoseconds === place.nanoseconds) {
      bytes.byte(Tag.EventTime + digits);
      return true;
    }
    bytes.byte(Tag.Timestamp);
    bytes.byte(digits | (offsetMinutes === null ? 0 : TimestampFlag.HasOffset));
    bytes.signed(seconds - (place?.seconds ?? 0));
    if (digits > 0) bytes.varint(nanoseconds / 10 ** (9 - digits));
    if (offsetMinutes !== null) bytes.signed(offsetMinutes);
    return true;
  }

  #number(value: number): void {
    const bytes = this.#bytes;
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      bytes.byte(Tag.Double);
      bytes.double(value);
    } else {
      bytes.byte(value < 0 ? Tag.Negative : Tag.Integer);
      bytes.varint(Math.abs(value));
    }
  }

  #json(value: object): void {
    this.#bytes.byte(Tag.Json);
    this.#bytes.utf8(JSON.stringify(value));
  }

  #list(items: readonly unknown[], context: ValueContext, depth: number): void {
    this.#bytes.byte(Tag.List);
    this.#bytes.varint(items.length);
    for (const item of items) this.write(item, context, depth);
  }

  #object(object: object, context: ValueContext, depth: number): void {
    const names = namesOf(object);
    this.#shape(names, context);
    for (const name of names) this.write((object as Record<string, unknown>)[name], context, depth);
  }

  #shape(names: string[], context: ValueContext): void {
    const bytes = this.#bytes;
    const joined = names.join('\n');
    const known = this.#shapes.get(joined);
    if (known && haveEqualItems(known.names, names)) {
      const { number } = known;
      if (number < TAGGED_SHAPES) {
        bytes.byte(FIRST_SHAPE + number);
        return;
      }
      bytes.byte(Tag.Shape);
      bytes.varint(number - TAGGED_SHAPES);
      return;
    }
    this.#shapes.set(joined, { number: this.#shapeCount, names });
    this.#shapeCount += 1;
    bytes.byte(Tag.NewShape);
    bytes.varint(names.length);
    for (const name of names) this.text(name, context);
  }
}

/** The names of an object's members, without those that JSON leaves out. */
function namesOf(object: object): string[] {
  const names = Object.keys(object);
  const isThere = (name: string) => (object as Record<string, unknown>)[name] !== undefined;
  return names.every(isThere) ? names : names.filter(isThere);
}

function haveEqualItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

let numbersOfWords: ReadonlyMap<string, number> | undefined;

function numberedWords(): ReadonlyMap<string, number> {
  return new Map(WORDS.map((word, number) => [word, number]));
}
