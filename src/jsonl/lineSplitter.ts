import { concatBytes } from './concatBytes.js';

const LF = 0x0a;
const CR = 0x0d;
const NOTHING = /* @__PURE__ */ new Uint8Array();

/** One line of a byte stream, without its line ending: a range of some memory. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** The memory that it is in; null if the line is longer than the limit, because its bytes were dropped. */
  readonly bytes: Uint8Array | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a byte stream into lines (LF or CRLF). It never holds more than one line and one chunk. A line
 * above the limit is counted, and its bytes are dropped; the following lines are not affected.
 */
export class LineSplitter {
  #number = 0;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  readonly #maxLineBytes: number;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** The number of lines so far. */
  get lineCount(): number {
    return this.#number;
  }

  /**
   * The lines that end in this chunk. They refer to its memory: read them before it is reused.
   */
  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      lines.push(this.#line(chunk, start, end));
      start = end + 1;
    }
    this.#keep(chunk, start);
    return lines;
  }

  /** The last line, if it has no line ending. */
  end(): Line[] {
    return this.#pendingLength > 0 ? [this.#line(NOTHING, 0, 0)] : [];
  }

  #keep(chunk: Uint8Array, start: number): void {
    this.#pendingLength += chunk.length - start;
    // Above the limit only the length is needed.
    if (this.#pendingLength > this.#maxLineBytes) this.#pending = [];
    else if (start < chunk.length) this.#pending.push(new Uint8Array(chunk.subarray(start)));
  }

  #line(chunk: Uint8Array, start: number, end: number): Line {
    this.#number += 1;
    if (this.#pendingLength === 0) return this.#lineOf(chunk, start, end);
    const length = this.#pendingLength + end - start;
    // Parts of a line that is too long were dropped, so it cannot be joined.
    const whole =
      length > this.#maxLineBytes
        ? NOTHING
        : concatBytes([...this.#pending, chunk.subarray(start, end)]);
    this.#pending = [];
    this.#pendingLength = 0;
    return this.#lineOf(whole, 0, length);
  }

  #lineOf(bytes: Uint8Array, start: number, end: number): Line {
    const number = this.#number;
    if (end - start > this.#maxLineBytes) return { number, bytes: null, start, end };
    return { number, bytes, start, end: end > start && bytes[end - 1] === CR ? end - 1 : end };
  }
}
