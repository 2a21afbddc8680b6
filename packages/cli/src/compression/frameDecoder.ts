import { damaged } from './zstdFrame.js';

/**
 * Decompresses a frame (RFC 8878) in pieces: the header, the blocks, the checksum. The library takes an
 * iterable of pieces, and stays at a piece that is not valid without an error. A piece gives one chunk,
 * because no block gives more than the library's buffer holds. So a piece was valid if the next is taken.
 */
export class FrameDecoder {
  readonly #chunks: Iterator<Uint8Array, unknown>;
  /** The next piece, until the library takes it. */
  readonly #waiting: Uint8Array[] = [];
  /** What to report if the last piece was not valid. */
  #problem = '';

  private constructor(decode: (pieces: Iterable<Uint8Array>) => Iterator<Uint8Array, unknown>) {
    this.#chunks = decode(this.#pieces());
  }

  static async start(): Promise<FrameDecoder> {
    const { ZSTDDecoder } = await import('zstddec/stream');
    const decoder = new ZSTDDecoder();
    await decoder.init();
    return new FrameDecoder((pieces) => decoder.decodeStreaming(pieces));
  }

  /**
   * The content of the next piece, which is empty if it is not valid.
   * @param problem - what to report if this piece is not valid
   * @throws DamagedInput if the piece before is not valid
   */
  decode(piece: Uint8Array, problem: string): Uint8Array {
    this.#waiting.push(piece);
    const { value, done } = this.#step();
    if (done === true || this.#waiting.length > 0) throw damaged(this.#problem);
    this.#problem = problem;
    return value;
  }

  /** @throws DamagedInput if the last piece is not valid */
  end(): void {
    if (this.#step().done !== true) throw damaged(this.#problem);
  }

  /** Frees the memory, wherever the frame ends. The library keeps that of a frame that is not valid. */
  close(): void {
    this.#waiting.length = 0;
    try {
      this.#chunks.next();
    } catch {
      // It reports that the frame is not whole.
    }
  }

  *#pieces(): Generator<Uint8Array> {
    for (let piece = this.#waiting.pop(); piece !== undefined; piece = this.#waiting.pop()) {
      yield piece;
    }
  }

  #step(): IteratorResult<Uint8Array, unknown> {
    try {
      return this.#chunks.next();
    } catch {
      throw damaged(this.#problem);
    }
  }
}
