import { WORDS } from '../generated/words.js';
import type { Instant } from '../order/instant.js';
import type { ByteReader } from './byteReader.js';
import { hexOfBytes } from './hexDigits.js';
import { damaged } from './refusal.js';
import { MAX_PATTERN, textOfPattern } from './textPattern.js';
import { textOfTimestamp } from './timestampForm.js';
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
import { NO_CONTEXT } from './valueWriter.js';
import type { ValueContext } from './valueWriter.js';

const UUID_BYTES = 16;
const MAX_DIGITS = 9;
const NANOSECONDS = 1_000_000_000;

/** Reads what a `ValueWriter` wrote. */
export class ValueReader {
  readonly #bytes: ByteReader;
  readonly #words: number;
  readonly #texts: string[] = [];
  readonly #shapes: (readonly string[])[] = [];

  /** @param words - how many words have numbers */
  constructor(bytes: ByteReader, words: number) {
    this.#bytes = bytes;
    this.#words = words;
  }

  /** Gives the next number to a text that the caller read. */
  add(text: string): string {
    this.#texts.push(text);
    return text;
  }

  read(context: ValueContext, depth = 0): unknown {
    const bytes = this.#bytes;
    const tag = bytes.byte();
    if (tag >= FIRST_TEXT) return this.#text(tag - FIRST_TEXT);
    if (tag >= FIRST_SHAPE) return this.#object(this.#shape(tag - FIRST_SHAPE), context, depth + 1);
    switch (tag) {
      case Tag.Null:
        return null;
      case Tag.False:
        return false;
      case Tag.True:
        return true;
      case Tag.Integer:
        return bytes.varint();
      case Tag.Negative:
        return -bytes.varint();
      case Tag.Double:
        return finite(bytes.double());
      case Tag.List:
        return this.#list(context, depth + 1);
      case Tag.NewShape:
        return this.#object(this.#newShape(context), context, depth + 1);
      case Tag.Shape:
        return this.#object(this.#shape(bytes.varint() + TAGGED_SHAPES), context, depth + 1);
      case Tag.Json:
        return parsed(bytes.utf8());
      default:
        return this.#textOf(tag, context);
    }
  }

  text(context: ValueContext): string {
    const tag = this.#bytes.byte();
    return tag >= FIRST_TEXT ? this.#text(tag - FIRST_TEXT) : this.#textOf(tag, context);
  }

  #textOf(tag: number, context: ValueContext): string {
    const bytes = this.#bytes;
    if (tag >= Tag.EventTime) return timeOf(there(context.place), tag - Tag.EventTime, null);
    switch (tag) {
      case Tag.Timestamp:
        return this.#timestamp(context);
      case Tag.Text:
        return this.#text(bytes.varint() + TAGGED_TEXTS);
      case Tag.Key:
        return there(context.key);
      case Tag.EventId:
        return there(context.place?.eventId);
      default:
        return this.add(this.#plain(tag));
    }
  }

  /** Reads a text that has no number. */
  plain(): string {
    return this.#plain(this.#bytes.byte());
  }

  #plain(tag: number): string {
    const bytes = this.#bytes;
    switch (tag) {
      case Tag.Utf8:
        return bytes.utf8();
      case Tag.Utf16:
        return this.#utf16();
      case Tag.Hex:
        return hexOfBytes(bytes.raw(bytes.varint()));
      case Tag.Sha1:
        return hexOfBytes(bytes.raw(SHA1_BYTES));
      case Tag.Sha256:
        return hexOfBytes(bytes.raw(SHA256_BYTES));
      case Tag.Pattern:
        return this.#pattern();
      case Tag.Uuid:
        return withHyphens(hexOfBytes(bytes.raw(UUID_BYTES)));
      default:
        throw damaged('a value has an unknown tag');
    }
  }

  #text(number: number): string {
    return there(number < this.#words ? WORDS[number] : this.#texts[number - this.#words]);
  }

  #pattern(): string {
    const text = this.text(NO_CONTEXT);
    if (text.length > MAX_PATTERN) throw damaged('a pattern is too long');
    return textOfPattern(text, () => this.#bytes.varint());
  }

  #utf16(): string {
    const count = this.#bytes.varint();
    let text = '';
    for (let i = 0; i < count; i += 1) text += String.fromCharCode(this.#bytes.uint16());
    return text;
  }

  #timestamp({ place }: ValueContext): string {
    const bytes = this.#bytes;
    const flags = bytes.byte();
    const digits = flags & TimestampFlag.Digits;
    const seconds = (place?.seconds ?? 0) + bytes.signed();
    const nanoseconds = digits > 0 ? bytes.varint() * 10 ** (MAX_DIGITS - digits) : 0;
    const offsetMinutes = flags & TimestampFlag.HasOffset ? bytes.signed() : null;
    return timeOf({ seconds, nanoseconds }, digits, offsetMinutes);
  }

  #list(context: ValueContext, depth: number): unknown[] {
    assertDepth(depth);
    const count = this.#bytes.varint();
    const items: unknown[] = [];
    for (let i = 0; i < count; i += 1) items.push(this.read(context, depth));
    return items;
  }

  #shape(number: number): readonly string[] {
    return there(this.#shapes[number]);
  }

  #newShape(context: ValueContext): readonly string[] {
    const count = this.#bytes.varint();
    const names: string[] = [];
    for (let i = 0; i < count; i += 1) names.push(this.text(context));
    this.#shapes.push(names);
    return names;
  }

  #object(names: readonly string[], context: ValueContext, depth: number): object {
    assertDepth(depth);
    const object: Record<string, unknown> = {};
    for (const name of names) {
      const value = this.read(context, depth);
      if (name === '__proto__') define(object, name, value);
      else object[name] = value;
    }
    return object;
  }
}

/** An own property, whatever its name. */
function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw damaged('it refers to what is not there');
  return value;
}

function timeOf(
  { seconds, nanoseconds }: Instant,
  digits: number,
  offsetMinutes: number | null,
): string {
  if (digits > MAX_DIGITS || nanoseconds >= NANOSECONDS) throw damaged('a timestamp is none');
  try {
    return textOfTimestamp({ seconds, nanoseconds, digits, offsetMinutes });
  } catch {
    throw damaged('a timestamp is none');
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw damaged('a number is infinite, or none');
  return value;
}

function assertDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw damaged('a value is nested too deeply');
}

function withHyphens(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged('a value is not JSON');
  }
}
