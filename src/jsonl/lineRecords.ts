import { describe } from '../issues/wording.js';
import { decodeUtf8 } from './decodeUtf8.js';
import { digestOf, viewOf } from './lineDigest.js';
import type { LineDigest } from './lineDigest.js';
import { LineSplitter } from './lineSplitter.js';
import type { Line } from './lineSplitter.js';
import { parseJson } from './parseJson.js';
import { badRecord, TextRecord } from './record.js';
import type { InputRecord, Locator } from './record.js';

/** White space as JSON has it: other blanks are text that does not belong there. */
const BLANK = /^[ \t\r]*$/;

const NOTHING = Buffer.alloc(0);

/** Turns the bytes of JSON Lines into records, chunk by chunk; blank lines are none. */
export class LineRecords {
  readonly #splitter: LineSplitter;
  readonly #maxLineBytes: number;
  /** The bytes that were read last, and a view of them. */
  #bytes: Buffer = NOTHING;
  #view = viewOf(NOTHING);

  /** @param maxLineBytes - longer lines are a problem and are not read */
  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
    this.#splitter = new LineSplitter(maxLineBytes);
  }

  /** How many lines there were so far. */
  get lineCount(): number {
    return this.#splitter.lineCount;
  }

  /**
   * The records of the lines that end in this chunk. Each is parsed when its turn comes, so that what is
   * done with it finds it in the processor's cache: with a chunk parsed before, that takes four times
   * as long.
   */
  push(chunk: Buffer): Generator<InputRecord> {
    return this.#recordsOf(this.#splitter.push(chunk));
  }

  /** The record of the last line, where no line ending follows it. */
  end(): Generator<InputRecord> {
    return this.#recordsOf(this.#splitter.end());
  }

  *#recordsOf(lines: readonly Line[]): Generator<InputRecord> {
    for (const line of lines) {
      const record = this.#recordOf(line);
      if (record) yield record;
    }
  }

  #recordOf({ number, bytes, start, end }: Line): InputRecord | undefined {
    if (bytes === null) {
      const message = `the line has ${end - start} bytes, more than the limit of ${this.#maxLineBytes}`;
      return badRecord({ line: number, column: 1 }, message);
    }
    const digest = digestOf(this.#viewOf(bytes), start, end);
    // Bytes that are known to be ASCII need no check.
    const text = digest.isAscii
      ? bytes.toString('latin1', start, end)
      : decodeUtf8(bytes, start, end);
    if (typeof text !== 'string') {
      return badRecord({ line: number, column: text.offset + 1 }, text.message);
    }
    return BLANK.test(text) ? undefined : recordOf(text, number, digest);
  }

  /** One view serves for all lines of a chunk. */
  #viewOf(bytes: Buffer): DataView {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = viewOf(bytes);
    }
    return this.#view;
  }
}

/**
 * The object that a text holds.
 * @param digest - of the bytes of the text
 * @param at - finds places in the text; absent where the text is the whole line
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
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
