const LF = 0x0a;
const CR = 0x0d;

/** One line of a byte stream, without its line ending. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Null where the line is longer than the limit: its bytes were dropped. */
  readonly bytes: Buffer | null;
  /** How many bytes it has. */
  readonly length: number;
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

  /** The lines that end in this chunk. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      yield this.#line(chunk.subarray(start, end));
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, where no line ending follows it. */
  *end(): Generator<Line> {
    if (this.#pendingLength > 0) yield this.#line(Buffer.alloc(0));
  }

  #keep(rest: Buffer): void {
    this.#pendingLength += rest.length;
    // Past the limit only the length counts.
    if (this.#pendingLength > this.#maxLineBytes) this.#pending = [];
    else if (rest.length > 0) this.#pending.push(rest);
  }

  #line(tail: Buffer): Line {
    const length = this.#pendingLength + tail.length;
    const tooLong = length > this.#maxLineBytes;
    const bytes = this.#pendingLength === 0 ? tail : Buffer.concat([...this.#pending, tail]);
    this.#pending = [];
    this.#pendingLength = 0;
    this.#number += 1;
    return { number: this.#number, bytes: tooLong ? null : withoutCr(bytes), length };
  }
}

function withoutCr(bytes: Buffer): Buffer {
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
}
