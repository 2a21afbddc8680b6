const LF = 0x0a;
const CR = 0x0d;
const NOTHING = Buffer.alloc(0);

/** One line of a byte stream: the bytes between two places of a buffer, without its line ending. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Null where the line is longer than the limit: its bytes were dropped. */
  readonly bytes: Buffer | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a byte stream into lines (LF or CRLF) without ever holding more than a line and a chunk.
 * A line above the limit is counted and dropped, and the next one is read as if nothing was.
 */
export class LineSplitter {
  #number = 0;
  #pending: Buffer[] = [];
  #pendingLength = 0;
  readonly #maxLineBytes: number;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** How many lines there were so far. */
  get lineCount(): number {
    return this.#number;
  }

  /**
   * The lines that end in this chunk. They are parts of it: read them before its memory is used for
   * another.
   */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      lines.push(this.#line(chunk, start, end));
      start = end + 1;
    }
    this.#keep(chunk, start);
    return lines;
  }

  /** The last line, where no line ending follows it. */
  end(): Line[] {
    return this.#pendingLength > 0 ? [this.#line(NOTHING, 0, 0)] : [];
  }

  #keep(chunk: Buffer, start: number): void {
    this.#pendingLength += chunk.length - start;
    // Past the limit only the length counts.
    if (this.#pendingLength > this.#maxLineBytes) this.#pending = [];
    else if (start < chunk.length) this.#pending.push(Buffer.from(chunk.subarray(start)));
  }

  #line(chunk: Buffer, start: number, end: number): Line {
    this.#number += 1;
    if (this.#pendingLength === 0) return this.#lineOf(chunk, start, end);
    const length = this.#pendingLength + end - start;
    // What is too long has been dropped in part, and is not put together.
    const whole =
      length > this.#maxLineBytes
        ? NOTHING
        : Buffer.concat([...this.#pending, chunk.subarray(start, end)]);
    this.#pending = [];
    this.#pendingLength = 0;
    return this.#lineOf(whole, 0, length);
  }

  #lineOf(bytes: Buffer, start: number, end: number): Line {
    const number = this.#number;
    if (end - start > this.#maxLineBytes) return { number, bytes: null, start, end };
    return { number, bytes, start, end: end > start && bytes[end - 1] === CR ? end - 1 : end };
  }
}
