import { DamagedInput } from '../damagedInput.js';

const LF = 0x0a;

/** Counts the complete lines of bytes that may be damaged. */
export class LineCount {
  readonly #chunks: AsyncIterable<Buffer>;
  /** The number of complete lines so far. */
  count = 0;
  /** The damage; null if none was met. */
  damage: DamagedInput | null = null;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks;
  }

  /** The bytes up to the damage, if there is any. */
  async *untilDamage(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of this.#chunks) {
        for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) this.count += 1;
        yield chunk;
      }
    } catch (error) {
      if (!(error instanceof DamagedInput)) throw error;
      this.damage = error;
    }
  }
}
