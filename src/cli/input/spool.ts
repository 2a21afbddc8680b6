import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.js';
import { chunksOf } from './chunks.js';
import type { Input } from './input.js';

/** What came through pipes, kept in temporary files, so that it can be read once more. */
export class Spool {
  readonly #copies = new Map<Input, FileHandle>();
  #folder: string | undefined;

  /** The bytes of an input, as often as they are asked for; of a file that grows, no more than there were. */
  async *chunks(io: Io, input: Input): AsyncGenerator<Buffer> {
    const copy = this.#copies.get(input);
    if (copy) {
      yield* createReadStream('', {
        fd: copy,
        start: 0,
        autoClose: false,
      }) as AsyncIterable<Buffer>;
    } else if (input.kind === 'pipe') {
      yield* this.#copied(io, input);
    } else {
      yield* limited(chunksOf(io, input), input.size ?? 0);
    }
  }

  async *#copied(io: Io, input: Input): AsyncGenerator<Buffer> {
    const copy = await this.#copyOf(input);
    for await (const chunk of chunksOf(io, input)) {
      await copy.writeFile(chunk);
      yield chunk;
    }
  }

  /** Removes the copies. */
  async remove(): Promise<void> {
    for (const copy of this.#copies.values()) await copy.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #copyOf(input: Input): Promise<FileHandle> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'dossier-'));
    const copy = await open(join(this.#folder, `${this.#copies.size}`), 'wx+', 0o600);
    this.#copies.set(input, copy);
    return copy;
  }
}

async function* limited(chunks: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
