import { SHAPES, WORDS } from '../generated/words.js';
import type { ByteReader } from './byteReader.js';
import { EVENT_ID, EventTime, KEY, Shape } from './expectation.js';
import type { ContextText, Expectation, ValueContext } from './expectation.js';
import { damaged } from './refusal.js';
import { joinedPieces, MAX_PATTERN, piecesOf } from './textPattern.js';
import { textOfTimestamp } from './timestampForm.js';
import {
  FIRST_PATTERN,
  FIRST_SHAPE,
  FIRST_TEXT,
  MAX_DEPTH,
  SHA1_BYTES,
  SHA256_BYTES,
  Tag,
  TAGGED_PATTERNS,
  TAGGED_SHAPES,
  TAGGED_TEXTS,
  TimestampFlag,
} from './valueTag.js';

const UUID_BYTES = 16;
const MAX_DIGITS = 9;
const NANOSECONDS = 1_000_000_000;

/** How many words and shapes a message knows: those after them were added later. */
export interface Known {
  readonly words: number;
  readonly shapes: number;
}

/** Reads what a `ValueWriter` wrote. */
export class ValueReader {
  readonly #bytes: ByteReader;
  readonly #words: number;
  readonly #texts: string[] = [];
  /** The pieces of the patterns so far, by their numbers. */
  readonly #patterns: (readonly string[])[] = [];
  readonly #shapes: (Shape | undefined)[];
  /** What to expect in the place of the value that was read last; undefined after a list. */
  #next: Expectation | undefined;

  constructor(bytes: ByteReader, { words, shapes }: Known) {
    this.#bytes = bytes;
    this.#words = words;
    this.#shapes = new Array<Shape | undefined>(shapes);
  }

  /** Gives the next number to a text that the caller read. */
  add(text: string): string {
    this.#texts.push(text);
    return text;
  }

  /** What to expect in the place of the value that was read last; undefined after a list. */
  get next(): Expectation | undefined {
    return this.#next;
  }

  read(context: ValueContext, depth = 0): unknown {
    const bytes = this.#bytes;
    const tag = bytes.byte();
    if (tag >= FIRST_TEXT) return this.#scalar(this.#text(tag - FIRST_TEXT));
    if (tag >= FIRST_SHAPE) return this.#object(this.#shape(tag - FIRST_SHAPE), context, depth + 1);
    switch (tag) {
      case Tag.Null:
        return this.#scalar(null);
      case Tag.False:
        return this.#scalar(false);
      case Tag.True:
        return this.#scalar(true);
      case Tag.Integer:
        return this.#scalar(bytes.varint());
      case Tag.Negative:
        return this.#scalar(-bytes.varint());
      case Tag.Double:
        return this.#scalar(finite(bytes.double()));
      case Tag.List:
        return this.#unexpected(this.#list(context, depth + 1));
      case Tag.NewShape:
        return this.#object(this.#newShape(context), context, depth + 1);
      case Tag.Shape:
        return this.#object(this.#shape(bytes.varint() + TAGGED_SHAPES), context, depth + 1);
      case Tag.Plain:
        return this.#unexpected(this.#plainObject(context, depth + 1));
      case Tag.Json:
        return this.#unexpected(parsed(bytes.utf8()));
      default:
        return this.#textOf(tag, context);
    }
  }

  #scalar<T extends string | number | boolean | null>(value: T): T {
    this.#next = value;
    return value;
  }

  #unexpected<T>(value: T): T {
    this.#next = undefined;
    return value;
  }

  text(context: ValueContext): string {
    const tag = this.#bytes.byte();
    return tag >= FIRST_TEXT ? this.#text(tag - FIRST_TEXT) : this.#textOf(tag, context);
  }

  #textOf(tag: number, context: ValueContext): string {
    const bytes = this.#bytes;
    if (tag >= Tag.EventTime)
      return this.#ofContext(new EventTime(tag - Tag.EventTime, null), context);
    switch (tag) {
      case Tag.Timestamp:
        return this.#timestamp(context);
      case Tag.Text:
        return this.#scalar(this.#text(bytes.varint() + TAGGED_TEXTS));
      case Tag.Key:
        return this.#ofContext(KEY, context);
      case Tag.EventId:
        return this.#ofContext(EVENT_ID, context);
      default:
        return this.#scalar(this.add(this.#plain(tag)));
    }
  }

  #ofContext(text: ContextText, context: ValueContext): string {
    this.#next = text;
    return there(text.of(context));
  }

  /** Reads a text that has no number. */
  plain(): string {
    return this.#plain(this.#bytes.byte());
  }

  #plain(tag: number): string {
    const bytes = this.#bytes;
    if (tag >= FIRST_PATTERN && tag < FIRST_PATTERN + TAGGED_PATTERNS)
      return this.#pattern(tag - FIRST_PATTERN);
    switch (tag) {
      case Tag.Utf8:
        return bytes.utf8();
      case Tag.Utf16:
        return this.#utf16();
      case Tag.Hex:
        return bytes.hex(bytes.varint());
      case Tag.Sha1:
        return bytes.hex(SHA1_BYTES);
      case Tag.Sha256:
        return bytes.hex(SHA256_BYTES);
      case Tag.NewPattern:
        return this.#newPattern();
      case Tag.Pattern:
        return this.#pattern(bytes.varint() + TAGGED_PATTERNS);
      case Tag.Uuid:
        return withHyphens(bytes.hex(UUID_BYTES));
      default:
        throw damaged('a value has an unknown tag');
    }
  }

  #text(number: number): string {
    return there(number < this.#words ? WORDS[number] : this.#texts[number - this.#words]);
  }

  #newPattern(): string {
    const tag = this.#bytes.byte();
    // Others would nest patterns.
    if (tag !== Tag.Utf8 && tag !== Tag.Utf16) throw damaged('a pattern is no text');
    const text = this.#plain(tag);
    if (text.length > MAX_PATTERN) throw damaged('a pattern is too long');
    const pieces = piecesOf(text);
    this.#patterns.push(pieces);
    return joinedPieces(pieces, this.#bytes);
  }

  #pattern(number: number): string {
    return joinedPieces(there(this.#patterns[number]), this.#bytes);
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
    if (digits > MAX_DIGITS || nanoseconds >= NANOSECONDS) throw damaged('a timestamp is none');
    const text = there(textOfTimestamp({ seconds, nanoseconds }, digits, offsetMinutes));
    const isOfEvent = seconds === place?.seconds && nanoseconds === place.nanoseconds;
    this.#next = isOfEvent ? new EventTime(digits, offsetMinutes) : text;
    return text;
  }

  #list(context: ValueContext, depth: number): unknown[] {
    assertDepth(depth);
    const count = this.#bytes.varint();
    const items: unknown[] = [];
    for (let i = 0; i < count; i += 1) items.push(this.read(context, depth));
    return items;
  }

  #shape(number: number): Shape {
    return this.#shapes[number] ?? this.#modelShape(number);
  }

  #modelShape(number: number): Shape {
    if (number >= this.#shapes.length) throw damaged('it refers to what is not there');
    const names = (SHAPES[number] as readonly number[]).map((word) => WORDS[word] as string);
    return (this.#shapes[number] = new Shape(number, names));
  }

  #newShape(context: ValueContext): Shape {
    const shape = new Shape(this.#shapes.length, this.#names(context));
    this.#shapes.push(shape);
    return shape;
  }

  #names(context: ValueContext): string[] {
    const count = this.#bytes.varint();
    const names: string[] = [];
    for (let i = 0; i < count; i += 1) names.push(this.text(context));
    return names;
  }

  #plainObject(context: ValueContext, depth: number): object {
    assertDepth(depth);
    const object: Record<string, unknown> = {};
    for (const name of this.#names(context)) set(object, name, this.read(context, depth));
    return object;
  }

  /** Whether an object is expected, so that {@link readAs} can read it. */
  isShape(expected: Expectation | undefined): expected is Shape {
    return expected instanceof Shape;
  }

  /** Reads an object of an expected shape. */
  readAs(shape: Shape, context: ValueContext): object {
    return this.#object(shape, context, 1);
  }

  #object(shape: Shape, context: ValueContext, depth: number): object {
    assertDepth(depth);
    if (shape.isOpen) throw damaged('an object is within one of its shape');
    const { names, expected } = shape;
    const object: Record<string, unknown> = {};
    shape.isOpen = true;
    let bits = 0;
    for (let i = 0; i < names.length; i += 1) {
      if ((i & 7) === 0) bits = this.#bytes.byte();
      let value;
      if ((bits & (1 << (i & 7))) === 0) {
        value = this.#expected(expected[i] as Expectation, context, depth);
      } else {
        value = this.read(context, depth);
        if (this.#next !== undefined) expected[i] = this.#next;
      }
      set(object, names[i] as string, value);
    }
    shape.isOpen = false;
    this.#next = shape;
    return object;
  }

  #expected(expectation: Expectation, context: ValueContext, depth: number): unknown {
    if (typeof expectation !== 'object' || expectation === null) return expectation;
    if (expectation instanceof Shape) return this.#object(expectation, context, depth + 1);
    return there(expectation.of(context));
  }
}

/** Sets a member, whatever its name. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') define(object, name, value);
  else object[name] = value;
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

function finite(value: number): number {
  if (!Number.isFinite(value)) throw damaged('a number is infinite, or none');
  return value;
}

function assertDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw damaged('a value is nested too deeply');
}

function withHyphens(digits: string): string {
  const [a, b, c, d] = [8, 12, 16, 20];
  return `${digits.slice(0, a)}-${digits.slice(a, b)}-${digits.slice(b, c)}-${digits.slice(c, d)}-${digits.slice(d)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged('a value is not JSON');
  }
}
