import { describe } from '../issues/wording.js';
import { decodeUtf8 } from './decodeUtf8.js';
import { foreignFormat, HEAD_BYTES, looksLikeDocument } from './inputFormat.js';
import { LineSplitter } from './lineSplitter.js';
import type { Line } from './lineSplitter.js';
import { parseJson } from './parseJson.js';
import { positionAt, textLines } from './position.js';
import type { Position } from './position.js';
import { offsetOf, offsetOfName, syntaxTreeOf } from './syntaxTree.js';

/** One JSON object of the input, or what stands in its place. */
export interface InputRecord {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** The object; absent where there is none to be had. */
  readonly value?: object;
  /** What is wrong with the text itself. */
  readonly problems: readonly LocatedProblem[];
  /** Where the value that a JSON pointer leads to stands in the input, or a property's name in it. */
  readonly locate: (pointer: string, name?: string) => Position;
}

/** A problem and its place in the input. */
export interface LocatedProblem extends Position {
  readonly message: string;
  /** JSON pointer to the value; absent where the text is no JSON. */
  readonly path?: string;
}

/** How to read. */
export interface ReadOptions {
  /** The input's name; `.json` and `.jsonl` at its end are believed where the text leaves a doubt. */
  readonly name: string;
  /** Longer lines are a problem and are not read. */
  readonly maxLineBytes: number;
}

/** A JSON document has to be read whole; JSON Lines have no such limit. */
const MAX_DOCUMENT_BYTES = 256 * 1024 * 1024;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
/** White space as JSON has it: other blanks are text that does not belong there. */
const BLANK = /^[ \t\r]*$/;

/**
 * Reads JSON objects: JSON Lines (UTF-8, LF or CRLF; blank lines, a byte-order mark and a missing
 * final newline are fine), streamed; or one JSON document that is an object or an array of objects.
 *
 * @returns the records in batches, one a chunk of input; a bad line is a record with problems, and
 *   the lines after it are still read
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  options: ReadOptions,
): AsyncGenerator<InputRecord[]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = withoutByteOrderMark(await readHead(iterator));
  const all = followedBy(head, { [Symbol.asyncIterator]: () => iterator });
  const foreign = foreignFormat(head);
  if (foreign !== undefined) {
    yield [badRecord(atStart, `the input is ${foreign}, expected JSON in UTF-8`)];
  } else if (looksLikeDocument(head.toString('utf8', 0, HEAD_BYTES), options.name)) {
    yield* documentRecords(all, options.maxLineBytes);
  } else {
    yield* lineRecords(all, options.maxLineBytes);
  }
}

/** The start of the input. */
async function readHead(iterator: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < HEAD_BYTES;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* followedBy(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* lineRecords(
  chunks: AsyncIterable<Buffer>,
  maxLineBytes: number,
): AsyncGenerator<InputRecord[]> {
  const splitter = new LineSplitter(maxLineBytes);
  for await (const chunk of chunks) yield recordsOf(splitter.push(chunk), maxLineBytes);
  yield recordsOf(splitter.end(), maxLineBytes);
}

function recordsOf(lines: Iterable<Line>, maxLineBytes: number): InputRecord[] {
  const records: InputRecord[] = [];
  for (const line of lines) {
    const record = lineRecord(line, maxLineBytes);
    if (record) records.push(record);
  }
  return records;
}

function lineRecord(line: Line, maxLineBytes: number): InputRecord | undefined {
  const at: Locator = (offset) => ({ line: line.number, column: offset + 1 });
  if (line.bytes === null) {
    return badRecord(
      at,
      `the line has ${line.length} bytes, more than the limit of ${maxLineBytes}`,
    );
  }
  const text = decodeUtf8(line.bytes);
  if (typeof text !== 'string') return badRecord(at, text.message, text.offset);
  return BLANK.test(text) ? undefined : recordOf(text, at);
}

/** Finds the place of an offset of a text in the input. */
type Locator = (offset: number) => Position;

const atStart: Locator = () => ({ line: 1, column: 1 });

/** The object that a text holds. */
function recordOf(text: string, at: Locator): InputRecord {
  const { value, problems } = parseJson(text);
  const located = problems.map(({ offset, ...problem }) => ({ ...at(offset), ...problem }));
  const locate = locatorOf(text, at);
  const { line } = at(0);
  if (value === undefined) return { line, problems: located, locate };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return badRecord(at, `found ${describe(value)}, expected an object`, text.search(/\S/));
  }
  return { line, value, problems: located, locate };
}

/** Parses a text for places once, when the first is asked for. */
function locatorOf(text: string, at: Locator): InputRecord['locate'] {
  let tree: ReturnType<typeof syntaxTreeOf> | null = null;
  return (pointer, name) => {
    tree ??= syntaxTreeOf(text);
    return at(name === undefined ? offsetOf(tree, pointer) : offsetOfName(tree, pointer, name));
  };
}

function badRecord(at: Locator, message: string, offset = 0): InputRecord {
  const position = at(offset);
  return { line: position.line, problems: [{ ...position, message }], locate: () => position };
}

/** The objects of a JSON document; of what only seemed to be one, those of its lines. */
async function* documentRecords(
  chunks: AsyncIterable<Buffer>,
  maxLineBytes: number,
): AsyncGenerator<InputRecord[]> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) {
      const message = `the JSON document has more than ${MAX_DOCUMENT_BYTES} bytes; write JSON Lines, one event a line, which are read as a stream`;
      yield [badRecord(atStart, message)];
      return;
    }
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const ofDocument = recordsOfDocument(bytes);
  yield ofDocument.some(hasValue) ? ofDocument : recordsOfLines(bytes, maxLineBytes, ofDocument);
}

function recordsOfLines(
  bytes: Buffer,
  maxLineBytes: number,
  otherwise: InputRecord[],
): InputRecord[] {
  const splitter = new LineSplitter(maxLineBytes);
  const ofLines = [
    ...recordsOf(splitter.push(bytes), maxLineBytes),
    ...recordsOf(splitter.end(), maxLineBytes),
  ];
  return ofLines.some(hasValue) ? ofLines : otherwise;
}

function hasValue({ value }: InputRecord): boolean {
  return value !== undefined;
}

function recordsOfDocument(bytes: Buffer): InputRecord[] {
  const text = decodeUtf8(bytes);
  const lines = textLines(typeof text === 'string' ? text : bytes.toString('utf8'));
  const at: Locator = (offset) => positionAt(lines, offset);
  if (typeof text !== 'string') return [badRecord(at, text.message, text.offset)];
  const root = isJson(text) ? syntaxTreeOf(text) : undefined;
  if (root?.type !== 'array') return [recordOf(text, at)];
  // Each item is judged by itself: a bad one costs none of the others.
  return (root.children ?? []).map((item) =>
    recordOf(text.slice(item.offset, item.offset + item.length), (offset) =>
      at(item.offset + offset),
    ),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  const hasMark = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
