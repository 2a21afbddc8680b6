import { SHAPES, WORDS } from '../generated/words.js';
import type { OrderKey } from '../order/order.js';
import type { ByteWriter } from './byteWriter.js';
import { EVENT_ID, EventTime, KEY, Shape } from './expectation.js';
import type { Expectation, ValueContext } from './expectation.js';
import { writeHex } from './hexDigits.js';
import { patternOf } from './textPattern.js';
import type { Pattern } from './textPattern.js';
import { timestampFormOf } from './timestampForm.js';
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

const MIN_HEX_LENGTH = 8;
const UUID_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAME_SEPARATOR = '\n';

/**
 * Writes JSON values. Each text, and the names of each kind of object, are written once. Of an object, what is as
 * expected takes a bit.
 */
export class ValueWriter {
  readonly #bytes: ByteWriter;
  /** The texts that were written, with their numbers. */
  readonly #texts = new Map<string, number>();
  /** The patterns that were written, with their own numbers. */
  readonly #patterns = new Map<string, number>();
  readonly #shapes = new Map<string, Shape>();
  #shapeCount = SHAPES.length;

  constructor(bytes: ByteWriter) {
    this.#bytes = bytes;
  }

  /** Whether a text has a number. */
  knows(text: string): boolean {
    return this.#numberOf(text) !== undefined;
  }

  #numberOf(text: string): number | undefined {
    const { words, longest } = (vocabulary ??= newVocabulary());
    return (text.length <= longest ? words.get(text) : undefined) ?? this.#texts.get(text);
  }

  /** Gives the next number to a new text that the caller writes. */
  add(text: string): void {
    this.#texts.set(text, WORDS.length + this.#texts.size);
  }

  /** Writes a value; returns what to expect next in its place, undefined for a list. */
  write(value: unknown, context: ValueContext, depth = 0): Expectation | undefined {
    if (typeof value === 'string') return this.text(value, context);
    if (typeof value === 'number') return this.#number(value);
    if (typeof value === 'boolean') {
      this.#bytes.byte(value ? Tag.True : Tag.False);
      return value;
    }
    if (typeof value !== 'object' || value === null) {
      this.#bytes.byte(Tag.Null);
      return null;
    }
    if (depth === MAX_DEPTH) this.#json(value);
    else if (Array.isArray(value)) this.#list(value, context, depth + 1);
    else return this.#object(value, context, depth + 1);
    return undefined;
  }

  /** Writes a text; returns what to expect next in its place. */
  text(text: string, context: ValueContext): Expectation {
    const { place, key } = context;
    if (text === key) {
      this.#bytes.byte(Tag.Key);
      return KEY;
    }
    if (text === place?.eventId) {
      this.#bytes.byte(Tag.EventId);
      return EVENT_ID;
    }
    const timestamp = this.#timestamp(text, place);
    if (timestamp !== null) return timestamp;
    const known = this.#numberOf(text);
    if (known !== undefined) {
      this.#again(known);
      return text;
    }
    this.plain(text);
    this.add(text);
    return text;
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
    if (this.#hex(text) || this.#uuid(text)) return;
    const pattern = patternOf(text);
    if (pattern) this.#pattern(pattern);
    else this.#asItIs(text);
  }

  #asItIs(text: string): void {
    const bytes = this.#bytes;
    if (text.isWellFormed()) {
      bytes.byte(Tag.Utf8);
      bytes.utf8(text);
      return;
    }
    bytes.byte(Tag.Utf16);
    bytes.varint(text.length);
    for (let i = 0; i < text.length; i += 1) bytes.uint16(text.charCodeAt(i));
  }

  /** Writes a text if it consists of hex digits, and returns whether it does. */
  #hex(text: string): boolean {
    if (text.length < MIN_HEX_LENGTH || text.length % 2 !== 0) return false;
    const bytes = this.#bytes;
    const start = bytes.length;
    const length = text.length / 2;
    if (length === SHA1_BYTES) bytes.byte(Tag.Sha1);
    else if (length === SHA256_BYTES) bytes.byte(Tag.Sha256);
    else {
      bytes.byte(Tag.Hex);
      bytes.varint(length);
    }
    const isHex = writeHex(bytes, text);
    if (!isHex) bytes.cutTo(start);
    return isHex;
  }

  #uuid(text: string): boolean {
    if (text.length !== UUID_LENGTH || !UUID.test(text)) return false;
    this.#bytes.byte(Tag.Uuid);
    writeHex(this.#bytes, text.replaceAll('-', ''));
    return true;
  }

  #pattern({ text, numbers }: Pattern): void {
    const bytes = this.#bytes;
    const known = this.#patterns.get(text);
    if (known === undefined) {
      this.#patterns.set(text, this.#patterns.size);
      bytes.byte(Tag.NewPattern);
      this.#asItIs(text);
    } else if (known < TAGGED_PATTERNS) {
      bytes.byte(FIRST_PATTERN + known);
    } else {
      bytes.byte(Tag.Pattern);
      bytes.varint(known - TAGGED_PATTERNS);
    }
    for (const number of numbers) bytes.varint(number);
  }

  /** Writes a text that is a timestamp; null for others. */
  #timestamp(text: string, place: OrderKey | null): Expectation {
    const form = timestampFormOf(text);
    if (!form) return null;
    const { seconds, nanoseconds, digits, offsetMinutes } = form;
    const bytes = this.#bytes;
    const isOfEvent = seconds === place?.seconds && nanoseconds === place.nanoseconds;
    if (isOfEvent && offsetMinutes === null) {
      bytes.byte(Tag.EventTime + digits);
    } else {
      bytes.byte(Tag.Timestamp);
      bytes.byte(digits | (offsetMinutes === null ? 0 : TimestampFlag.HasOffset));
      bytes.signed(seconds - (place?.seconds ?? 0));
      if (digits > 0) bytes.varint(nanoseconds / 10 ** (9 - digits));
      if (offsetMinutes !== null) bytes.signed(offsetMinutes);
    }
    return isOfEvent ? new EventTime(digits, offsetMinutes) : text;
  }

  #number(value: number): number {
    const bytes = this.#bytes;
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      bytes.byte(Tag.Double);
      bytes.double(value);
    } else {
      bytes.byte(value < 0 ? Tag.Negative : Tag.Integer);
      bytes.varint(Math.abs(value));
    }
    return value;
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

  #object(object: object, context: ValueContext, depth: number): Expectation | undefined {
    const names = namesOf(object);
    const shape = this.#shape(names, context);
    if (shape) this.#members(shape, object, context, depth);
    else for (const name of names) this.write(memberOf(object, name), context, depth);
    return shape;
  }

  /** Writes which shape an object has; undefined if it is within another one of the shape. */
  #shape(names: readonly string[], context: ValueContext): Shape | undefined {
    const bytes = this.#bytes;
    const joined = names.join(NAME_SEPARATOR);
    const known = this.#shapes.get(joined) ?? this.#modelShape(joined);
    if (!known?.has(names)) {
      const shape = new Shape(this.#shapeCount, names);
      this.#shapes.set(joined, shape);
      this.#shapeCount += 1;
      bytes.byte(Tag.NewShape);
      this.#names(names, context);
      return shape;
    }
    if (known.isOpen) {
      bytes.byte(Tag.Plain);
      this.#names(names, context);
      return undefined;
    }
    if (known.number < TAGGED_SHAPES) {
      bytes.byte(FIRST_SHAPE + known.number);
    } else {
      bytes.byte(Tag.Shape);
      bytes.varint(known.number - TAGGED_SHAPES);
    }
    return known;
  }

  #modelShape(joined: string): Shape | undefined {
    const model = (vocabulary ??= newVocabulary()).shapes.get(joined);
    if (!model) return undefined;
    const shape = new Shape(model.number, model.names);
    this.#shapes.set(joined, shape);
    return shape;
  }

  #names(names: readonly string[], context: ValueContext): void {
    this.#bytes.varint(names.length);
    for (const name of names) this.text(name, context);
  }

  /** Whether a value is an object of an expected shape, so that {@link writeAs} can write it. */
  isAs(expected: Expectation | undefined, value: unknown): value is object {
    return (
      expected instanceof Shape &&
      !expected.isOpen &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      expected.has(namesOf(value))
    );
  }

  /** Writes an object without its shape, which the reader expects. */
  writeAs(expected: Expectation | undefined, object: object, context: ValueContext): void {
    this.#members(expected as Shape, object, context, 1);
  }

  #members(shape: Shape, object: object, context: ValueContext, depth: number): void {
    const { names, expected } = shape;
    const bytes = this.#bytes;
    shape.isOpen = true;
    let at = 0;
    let bits = 0;
    for (let i = 0; i < names.length; i += 1) {
      // Before each eight members is a byte, whose bits say which of them are not as expected.
      if ((i & 7) === 0) {
        at = bytes.length;
        bits = 0;
        bytes.byte(bits);
      }
      const value = memberOf(object, names[i] as string);
      const expectation = expected[i] as Expectation;
      if (this.#isExpected(expectation, value, context)) continue;
      if (depth < MAX_DEPTH && this.isAs(expectation, value)) {
        this.#members(expectation as Shape, value, context, depth + 1);
        continue;
      }
      bits |= 1 << (i & 7);
      bytes.replace(at, bits);
      const next = this.write(value, context, depth);
      if (next !== undefined) expected[i] = next;
    }
    shape.isOpen = false;
  }

  #isExpected(expectation: Expectation, value: unknown, context: ValueContext): boolean {
    if (typeof expectation !== 'object' || expectation === null)
      return Object.is(value, expectation);
    return (
      typeof value === 'string' &&
      !(expectation instanceof Shape) &&
      expectation.of(context) === value
    );
  }
}

function memberOf(object: object, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

/** The names of an object's members, without those that JSON leaves out. */
function namesOf(object: object): string[] {
  const names = Object.keys(object);
  for (const name of names)
    if (memberOf(object, name) === undefined)
      return names.filter((each) => memberOf(object, each) !== undefined);
  return names;
}

/** What every message knows: the words with their numbers, and the shapes of models. */
interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  /** The length of the longest word. */
  readonly longest: number;
  readonly shapes: ReadonlyMap<string, { readonly number: number; readonly names: string[] }>;
}

let vocabulary: Vocabulary | undefined;

function newVocabulary(): Vocabulary {
  const shapes = SHAPES.map((words, number) => {
    const names = words.map((word) => WORDS[word] as string);
    return [names.join(NAME_SEPARATOR), { number, names }] as const;
  });
  return {
    words: new Map(WORDS.map((word, number) => [word, number])),
    longest: Math.max(...WORDS.map(({ length }) => length)),
    shapes: new Map(shapes),
  };
}
