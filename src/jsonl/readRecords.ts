import { describe } from '../issues/wording.js';
import { decodeUtf8 } from './decodeUtf8.js';
import type { InputProblem } from './inputProblem.js';
import { LineSplitter } from './lineSplitter.js';
import type { Line } from './lineSplitter.js';
import { parseJson } from './parseJson.js';
import { positionAt, textLines } from './position.js';
import type { Position } from './position.js';
import { offsetOf, syntaxTreeOf } from './syntaxTree.js';

/** One JSON object of the input, or what stands in its place. */
export interface InputRecord {
  /** The object; absent where there is none to be had. */
  readonly value?: object;
  /** What is wrong with the text itself. */
  readonly problems: readonly LocatedProblem[];
  /** Where the value that a JSON pointer leads to stands in the input. */
  readonly locate: (pointer: string) => Position;
}

/** A problem and its place in the input. */
export interface LocatedProblem extends Position {
  readonly message: string;
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
/** As much of the input as is looked at to tell a document from lines. */
const HEAD_BYTES = 4096;
/** White space as JSON has it: other blanks are text that does not belong there. */
const BLANK = /^[ \t\r]*$/;
const BYTE_ORDER_MARK = '\uFEFF';

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
  const head = await readHead(iterator);
  const all = followedBy(head, { [Symbol.asyncIterator]: () => iterator });
  yield* isDocument(head, options.name)
    ? documentRecords(all)
    : lineRecords(all, options.maxLineBytes);
}

/** The start of the input, up to the end of its first line that is not blank where it is short. */
async function readHead(iterator: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES && firstLineOf(head) === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** The first line that is not blank, where its end has been read. */
function firstLineOf(head: Buffer): string | undefined {
  const text = head.toString('utf8');
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return start === -1 || end === -1 ? undefined : text.slice(start, end);
}

async function* followedBy(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

/**
 * Whether the input is a JSON document and not JSON Lines: its first line is the start of an array of
 * objects, or of an object over several lines. The name decides for compact and for empty arrays.
 */
function isDocument(head: Buffer, name: string): boolean {
  const text = withoutByteOrderMark(head.toString('utf8')).trimStart();
  const [firstLine = ''] = text.split('\n', 1).map((line) => line.trimEnd());
  if (/\.(jsonl|ndjson)$/i.test(name)) return false;
  return (
    firstLine === '{' ||
    firstLine === '[' ||
    /^\[\s*\{/.test(firstLine) ||
    (firstLine.startsWith('[') && /\.json$/i.test(name))
  );
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
  const at = (offset: number): Position => ({ line: line.number, column: offset + 1 });
  if (line.bytes === null) {
    return badRecord(at, {
      offset: 0,
      message: `the line has ${line.length} bytes, more than the limit of ${maxLineBytes}`,
    });
  }
  const decoded = decodeUtf8(line.bytes);
  if (typeof decoded !== 'string') return badRecord(at, decoded);
  const text = line.number === 1 ? withoutByteOrderMark(decoded) : decoded;
  return BLANK.test(text) ? undefined : recordOf(text, at);
}

/** The object that a text holds; `at` finds the place of an offset in the text. */
function recordOf(text: string, at: (offset: number) => Position): InputRecord {
  const { value, problems } = parseJson(text);
  const located = problems.map(({ offset, message }) => ({ ...at(offset), message }));
  const locate = (pointer: string) => at(offsetOf(syntaxTreeOf(text), pointer));
  if (value === undefined) return { problems: located, locate };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return badRecord(at, {
      offset: text.search(/\S/),
      message: `found ${describe(value)}, expected an object`,
    });
  }
  return { value, problems: located, locate };
}

function badRecord(at: (offset: number) => Position, problem: InputProblem): InputRecord {
  const position = at(problem.offset);
  return { problems: [{ ...position, message: problem.message }], locate: () => position };
}

async function* documentRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<InputRecord[]> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) {
      const message = `the JSON document has more than ${MAX_DOCUMENT_BYTES} bytes; write JSON Lines, one event a line, which are read as a stream`;
      yield [badRecord(() => ({ line: 1, column: 1 }), { offset: 0, message })];
      return;
    }
    parts.push(chunk);
  }
  yield recordsOfDocument(Buffer.concat(parts));
}

function recordsOfDocument(bytes: Buffer): InputRecord[] {
  const decoded = decodeUtf8(bytes);
  const readable = typeof decoded === 'string' ? decoded : bytes.toString('utf8');
  const text = withoutByteOrderMark(readable);
  const lines = textLines(text);
  const at = (offset: number) => positionAt(lines, offset);
  if (typeof decoded !== 'string') return [badRecord(at, decoded)];

  const { value, problems } = parseJson(text);
  if (!Array.isArray(value)) return [recordOf(text, at)];
  const tree = syntaxTreeOf(text);
  if (!tree)
    return [badRecord(at, problems[0] ?? { offset: 0, message: 'the value is nested too deeply' })];
  return (tree.children ?? []).map((item) =>
    recordOf(text.slice(item.offset, item.offset + item.length), (offset) =>
      at(item.offset + offset),
    ),
  );
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
