import { describe } from '../issues/wording.js';
import { isObject } from '../json/isObject.js';
import { decodeAscii, decodeUtf8 } from './decodeUtf8.js';
import { LINE_TOO_LONG } from './inputProblem.js';
import { digestOf, viewOf } from './lineDigest.js';
import type { LineDigest } from './lineDigest.js';
import { LineSplitter } from './lineSplitter.js';
import type { Line } from './lineSplitter.js';
import { parseJson } from './parseJson.js';
import { isPartialLine } from './partialLine.js';
import { badRecord, TextRecord } from './record.js';
import type { InputRecord, Locator } from './record.js';

/** JSON white space. Other blank characters are invalid in JSON, so they do not make a line blank. */
const BLANK = /^[ \t\r]*$/;

const NOTHING = /* @__PURE__ */ new Uint8Array();

/** Turns the bytes of JSON Lines into records, chunk by chunk. Blank lines are skipped. */
export class LineRecords {
  readonly #splitter: LineSplitter;
  readonly #maxLineBytes: number;
  /** The last buffer that was read, and a view of it. */
  #bytes: Uint8Array = NOTHING;
  #view = viewOf(NOTHING);

  /** @param maxLineBytes - longer lines are not parsed, but reported as a problem */
  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
    this.#splitter = new LineSplitter(maxLineBytes);
  }

  /** The number of lines so far. */
  get lineCount(): number {
    return this.#splitter.lineCount;
  }

  /**
   * The records of the lines that end in this chunk. Each line is parsed when its record is requested, so
   * that the record is in the processor's cache when it is used. If a whole chunk is parsed first, using
   * the records takes four times as long.
   */
  push(chunk: Uint8Array): Generator<InputRecord> {
    return this.#recordsOf(this.#splitter.push(chunk));
  }

  /**
   * The record of the last line, if it has no line ending.
   * @param onPartial - if given, a line that is a part of an object has no record, and this is called with its
   *   length in bytes
   */
  end(onPartial?: (bytes: number) => void): Generator<InputRecord> {
    const lines = this.#splitter.end();
    const [last] = lines;
    if (!onPartial || !last?.bytes || !isPartialLine(last.bytes.subarray(last.start, last.end)))
      return this.#recordsOf(lines);
    onPartial(last.end - last.start);
    return this.#recordsOf([]);
  }

  *#recordsOf(lines: readonly Line[]): Generator<InputRecord> {
    for (const line of lines) {
      const record = this.#recordOf(line);
      if (record) yield record;
    }
  }

  #recordOf({ number, bytes, start, end }: Line): InputRecord | undefined {
    if (bytes === null) {
      const message = `${LINE_TOO_LONG}${end - start} bytes, more than the limit of ${this.#maxLineBytes}`;
      return badRecord({ line: number, column: 1 }, message);
    }
    const digest = digestOf(this.#viewOf(bytes), start, end);
    // ASCII needs no check for valid UTF-8.
    const text = digest.isAscii ? decodeAscii(bytes, start, end) : decodeUtf8(bytes, start, end);
    if (typeof text !== 'string') {
      // The memory of the chunk may be used again.
      const source = bytes.slice(start, end);
      return badRecord({ line: number, column: text.offset + 1 }, text.message, source);
    }
    return BLANK.test(text) ? undefined : recordOf(text, number, digest);
  }

  /** A view of the bytes, reused for all lines of a chunk. */
  #viewOf(bytes: Uint8Array): DataView {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = viewOf(bytes);
    }
    return this.#view;
  }
}

/**
 * The record of a text.
 * @param digest - the digest of the bytes of the text
 * @param at - converts offsets to positions; left out if the text is a whole line
 */
export function recordOf(
  text: string,
  line: number,
  digest: LineDigest,
  at?: Locator,
): InputRecord {
  const { value, problems } = parseJson(text);
  if (value === undefined || isObject(value)) {
    return new TextRecord(text, line, digest, value, problems, at);
  }
  const offset = text.search(/\S/);
  return badRecord(
    at?.(offset) ?? { line, column: offset + 1 },
    `found ${describe(value)}, expected an object`,
    text,
  );
}
