import { createGunzip } from 'node:zlib';
import type { Gunzip } from 'node:zlib';
import { DamagedInput } from '../damagedInput.js';

/** If a longer input is damaged, the last 16 KiB before the damage may be lost. */
const MAX_SALVAGED_BYTES = 64 * 1024;

/**
 * Decompresses gzip, with one or several members, in memory that does not depend on the input.
 * @throws DamagedInput where the data are damaged or end too early, after what is before that place
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const start = new Start();
  let length = 0;
  try {
    for await (const chunk of inflate(start.keeping(chunks))) {
      length += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    yield* salvaged(start.bytes(), length);
    throw new DamagedInput(`the gzip data cannot be decompressed: ${error.message}`);
  }
}

async function* inflate(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip();
  void writeAll(chunks, stream);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    stream.destroy();
  }
}

/**
 * Ends the stream only after the last chunk was inflated: zlib drops what it inflates in the call in which
 * it finds that the end is missing.
 */
async function writeAll(chunks: AsyncIterable<Buffer>, stream: Gunzip): Promise<void> {
  try {
    for await (const chunk of chunks) await write(chunk, stream);
    stream.end();
  } catch (error) {
    stream.destroy(error as Error);
  }
}

function write(chunk: Buffer, stream: Gunzip): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/**
 * The bytes before the damage, without the first `known` ones. zlib drops what it inflates in the call in
 * which it finds the damage, so here each byte has its own call.
 */
async function* salvaged(input: AsyncIterable<Buffer>, known: number): AsyncGenerator<Buffer> {
  let left = known;
  try {
    for await (const chunk of inflate(input)) {
      if (chunk.length > left) yield chunk.subarray(left);
      left = Math.max(0, left - chunk.length);
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
  }
}

/** The start of an input: all of it, if it is short. */
class Start {
  #chunks: Buffer[] = [];
  #length = 0;

  async *keeping(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#length += chunk.length;
      if (this.#length > MAX_SALVAGED_BYTES) this.#chunks = [];
      else this.#chunks.push(chunk);
      yield chunk;
    }
  }

  /** Each byte; none if the input is longer than is kept. */
  // eslint-disable-next-line @typescript-eslint/require-await -- an async iterable, as inputs are
  async *bytes(): AsyncGenerator<Buffer> {
    for (const chunk of this.#chunks) {
      for (let i = 0; i < chunk.length; i += 1) yield chunk.subarray(i, i + 1);
    }
  }
}

function isZlibError(error: unknown): error is NodeJS.ErrnoException {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('Z_');
}
