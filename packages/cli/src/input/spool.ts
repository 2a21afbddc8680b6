import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import { chunksOf } from './chunks.js';
import type { Input } from './input.js';

const LF = 0x0a;

/** What came through pipes, kept in temporary files, so that it can be read once more. */
export class Spool {
  readonly #copies = new Map<Input, FileHandle>();
  readonly #folders: string[] = [];
  readonly #lastBytes = new Map<Input, number>();

  /** The bytes of an input, for the first time. */
  async *chunks(io: Io, input: Input): AsyncGenerator<Buffer> {
    const copy = input.kind === 'pipe' ? await copying(input, this.#copyOf(input)) : undefined;
    for await (const chunk of chunksOf(io, input)) {
      if (copy) await copying(input, copy.writeFile(chunk));
      this.#lastBytes.set(input, chunk.at(-1) ?? LF);
      yield chunk;
    }
  }

  /** Whether the last line of what came through a pipe has no end. */
  isOpenEnded(input: Input): boolean {
    return (this.#lastBytes.get(input) ?? LF) !== LF;
  }

  /** The same bytes again; of a file that has grown, no more than there were. */
  async *again(io: Io, input: Input): AsyncGenerator<Buffer> {
    const copy = this.#copies.get(input);
    const chunks = copy
      ? createReadStream('', { fd: copy, start: 0, autoClose: false })
      : chunksOf(io, input);
    let left = input.size ?? Infinity;
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) return;
    }
  }

  /** Removes the copies. */
  async remove(): Promise<void> {
    for (const copy of this.#copies.values()) await copy.close();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }

  async #copyOf(input: Input): Promise<FileHandle> {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
    const copy = await open(join(folder, 'copy'), 'wx+', 0o600);
    this.#copies.set(input, copy);
    this.#folders.push(folder);
    // The open file is enough, and a process that is killed leaves nothing behind; where the system
    // does not allow it, the end of the command comes.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return copy;
  }
}

/** @throws CommandError where a copy cannot be made */
async function copying<T>({ name }: Input, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `cannot keep a copy of ${name} in ${tmpdir()}: ${systemErrorText(error)}`,
    );
  }
}
