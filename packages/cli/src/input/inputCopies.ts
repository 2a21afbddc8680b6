import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { PrivateFile } from '../privateFile.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import type { PrivateDatabase } from '../database/privateDatabase.js';
import { chunksOf } from './chunks.js';
import type { Input } from './input.js';

const LF = 0x0a;

/** Temporary copies of inputs that would be lost, or different, if they were read again. */
export class InputCopies {
  readonly #copies = new Map<Input, PrivateFile>();
  readonly #databases = new Map<Input, PrivateDatabase>();
  readonly #openEnded = new Set<Input>();
  readonly #copiesPipes: boolean;

  /** @param pipes - whether pipes are copied: only then can they be read again */
  constructor({ pipes }: { readonly pipes: boolean }) {
    this.#copiesPipes = pipes;
  }

  /** Reads an input for the first time. A pipe is copied. */
  async *read(io: Io, input: Input): AsyncGenerator<Buffer> {
    const isCopied = this.#copiesPipes && input.kind === 'pipe';
    const copy = isCopied ? await withCopyErrors(input, this.#copyOf(input)) : undefined;
    for await (const chunk of chunksOf(io, input)) {
      if (copy) await withCopyErrors(input, copy.writeFile(chunk));
      yield chunk;
    }
  }

  /** Reads the same bytes again. If a file has grown since, the new bytes are skipped. */
  async *reread(io: Io, input: Input): AsyncGenerator<Buffer> {
    const copy = this.#copies.get(input);
    const chunks = copy
      ? createReadStream('', { fd: copy.handle, start: 0, autoClose: false })
      : chunksOf(io, input);
    let left = input.size ?? Infinity;
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) return;
    }
  }

  /** Whether the last line of an input that was watched has no line feed. */
  isOpenEnded(input: Input): boolean {
    return this.#openEnded.has(input);
  }

  /** Watches the lines of an input, for {@link isOpenEnded}. */
  async *watchEnd(input: Input, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let last: number | undefined;
    for await (const chunk of chunks) {
      last = chunk.at(-1) ?? last;
      yield chunk;
    }
    if (last !== undefined && last !== LF) this.#openEnded.add(input);
  }

  /** The copy of a database, the same one each time. */
  async database(input: Input, copy: () => Promise<PrivateDatabase>): Promise<PrivateDatabase> {
    const database = this.#databases.get(input) ?? (await copy());
    this.#databases.set(input, database);
    return database;
  }

  /** Removes the copies. */
  async remove(): Promise<void> {
    for (const database of this.#databases.values()) database.close();
    for (const copy of this.#copies.values()) await copy.remove();
  }

  async #copyOf(input: Input): Promise<FileHandle> {
    const copy = await PrivateFile.create();
    this.#copies.set(input, copy);
    return copy.handle;
  }
}

/** @throws CommandError if a copy cannot be made */
async function withCopyErrors<T>({ name }: Input, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `cannot keep a copy of ${name} in ${tmpdir()}: ${systemErrorText(error)}`,
    );
  }
}
