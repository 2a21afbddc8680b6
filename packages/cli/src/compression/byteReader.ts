import { concatBytes } from 'mission-dossier-contracts/tooling';

const NOTHING = new Uint8Array();

/** Reads a stream in pieces of given lengths. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = NOTHING;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, in one piece; fewer at the end. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0) {
      const part = await this.#upTo(left);
      if (part.length === 0) break;
      parts.push(part);
      left -= part.length;
    }
    return concatBytes(parts);
  }

  /** Leaves bytes out. @returns the number of these that there were */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const part = await this.#upTo(left);
      if (part.length === 0) break;
      left -= part.length;
    }
    return length - left;
  }

  /** Closes the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** At least one byte, if there is any. */
  async #upTo(length: number): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return NOTHING;
      this.#rest = next.value;
    }
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }
}
