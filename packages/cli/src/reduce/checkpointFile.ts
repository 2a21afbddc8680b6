import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CheckpointError } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { changedFile, endsDigest, fileId } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import { isSystemError } from '../systemError.js';
import { newProjection, restoreProjection } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { writeAtomically } from '../writeAtomically.js';

/** How far a file was read. */
export interface SavedProgress {
  readonly projection: AnyProjection;
  /** The number of errors that were reported. */
  readonly errors: number;
  /** The number of bytes that were read, always complete lines. */
  readonly bytes: number;
  readonly lines: number;
}

/** The content of a checkpoint file. */
interface Content {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly input: { readonly bytes: number; readonly lines: number; readonly digest: string };
  readonly errors: number;
  /** A checksum of `input`, `errors` and the checksum of the projection. */
  readonly check: string;
  readonly projection: { readonly checksum?: unknown };
}

function checksumOf(
  input: Content['input'],
  errors: number,
  { checksum }: Content['projection'],
): string {
  const { bytes, lines, digest } = input;
  return createHash('sha256')
    .update(JSON.stringify([bytes, lines, digest, errors, checksum]))
    .digest('hex');
}

const FORMAT = 'mission-dossier-reduce-checkpoint';
const VERSION = 1;
/** The wait between saves, as a multiple of the time that the last one took. */
const READING_TIME_PER_SAVING = 5;
const MIN_MS_BETWEEN_SAVES = 2000;

/** A file that records how far another file was read. It is always complete (see {@link writeAtomically}). */
export class CheckpointFile {
  readonly path: string;
  readonly #input: Input & { readonly path: string };
  readonly #options: ReduceTaskOptions;
  #savedAt = performance.now();
  #savingTook = 0;

  constructor(path: string, input: Input & { readonly path: string }, options: ReduceTaskOptions) {
    this.path = path;
    this.#input = input;
    this.#options = options;
  }

  /**
   * Reads what was saved last. Starts from the beginning if there is no such file.
   * @throws CommandError if the file cannot be used
   */
  async load(): Promise<SavedProgress> {
    const text = await this.#read();
    // An empty file may be from `mktemp`.
    if (text === undefined || text === '')
      return { projection: newProjection(this.#options), errors: 0, bytes: 0, lines: 0 };
    const { input, errors, projection: saved } = this.#contentOf(text);
    if (input.bytes > (this.#input.size ?? 0) || this.#digest(input.bytes) !== input.digest) {
      throw this.#unusable(
        `it was made from another file than ${this.#input.name}, or the file was rewritten`,
      );
    }
    try {
      const projection = restoreProjection(saved, this.#options);
      return { projection, errors, bytes: input.bytes, lines: input.lines };
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error;
      throw this.#unusable(error.message);
    }
  }

  /** Whether it is time to save again. */
  isDue(): boolean {
    const wait = Math.max(MIN_MS_BETWEEN_SAVES, this.#savingTook * READING_TIME_PER_SAVING);
    return performance.now() - this.#savedAt > wait;
  }

  async save({ projection, errors, bytes, lines }: SavedProgress): Promise<void> {
    const startedAt = performance.now();
    const input = { bytes, lines, digest: this.#digest(bytes) };
    const saved = projection.toJSON();
    const check = checksumOf(input, errors, saved);
    await writeAtomically(
      this.path,
      this.#textOf({ format: FORMAT, version: VERSION, input, errors, check, projection: saved }),
    );
    this.#savedAt = performance.now();
    this.#savingTook = this.#savedAt - startedAt;
  }

  #textOf(content: Content): string {
    try {
      return `${JSON.stringify(content)}\n`;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CommandError(
        `cannot write ${this.path}: a checkpoint of so many events is too long for one JSON text; ` +
          'reduce without --checkpoint',
      );
    }
  }

  async #read(): Promise<string | undefined> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return undefined;
      return withReadErrors(this.path, () => {
        throw error;
      });
    }
  }

  #contentOf(text: string): Content {
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      throw this.#unusable('it is not JSON');
    }
    const { format, version, input, errors, check, projection } = (content ??
      {}) as Partial<Content>;
    if (format !== FORMAT) throw this.#unusable('it is not a checkpoint of dossier reduce');
    if (version !== VERSION)
      throw this.#unusable(`it has version ${String(version)}, expected ${VERSION}`);
    if (
      !input ||
      errors === undefined ||
      !projection ||
      checksumOf(input, errors, projection) !== check
    )
      throw this.#unusable('it is damaged');
    return content as Content;
  }

  /** Digests the ends of the part of the input that was read. That is enough to distinguish files. */
  #digest(bytes: number): string {
    const { name, path, mark } = this.#input;
    return withReadErrors(name, () => {
      const file = openSync(path, 'r');
      try {
        if (fileId(file) !== mark?.id) throw changedFile(name);
        return endsDigest(file, bytes);
      } finally {
        closeSync(file);
      }
    });
  }

  #unusable(why: string): CommandError {
    return new CommandError(
      `cannot resume from ${this.path}: ${why}; pass another file, or remove this one to start from the beginning`,
    );
  }
}
