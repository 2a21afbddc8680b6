import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CheckpointError } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { changedFile, endsDigest, fileId } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import { CHECKPOINT_FORMAT } from './checkpointSign.js';
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
  readonly projection: { readonly checksum?: unknown; readonly namespaces?: unknown };
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

const FORMAT = CHECKPOINT_FORMAT;
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
    const text = await readText(this.path);
    const unusable = (why: string) => cannotResume(this.path, why);
    // An empty file may be from `mktemp`.
    if (text === undefined || text === '')
      return { projection: newProjection(this.#options), errors: 0, bytes: 0, lines: 0 };
    const { input, errors, projection: saved } = contentOf(text, unusable);
    if (input.bytes > (this.#input.size ?? 0) || this.#digest(input.bytes) !== input.digest) {
      throw unusable(
        `it was made from another file than ${this.#input.name}, or the file was rewritten`,
      );
    }
    const projection = restored(saved, this.#options, unusable);
    return { projection, errors, bytes: input.bytes, lines: input.lines };
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
}

/**
 * Reads what a checkpoint holds of the events, without the file that they are from.
 * @throws CommandError if it cannot be used
 */
export async function readCheckpoint(
  path: string,
  options: ReduceTaskOptions,
): Promise<Pick<SavedProgress, 'projection' | 'errors'>> {
  const unusable = (why: string) => new CommandError(`cannot read the checkpoint ${path}: ${why}`);
  const { errors, projection } = contentOf((await readText(path)) ?? '', unusable);
  const partition = projection.namespaces === 'partition';
  return { errors, projection: restored(projection, { ...options, partition }, unusable) };
}

type Unusable = (why: string) => CommandError;

function cannotResume(path: string, why: string): CommandError {
  return new CommandError(
    `cannot resume from ${path}: ${why}; pass another file, or remove this one to start from the beginning`,
  );
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    return withReadErrors(path, () => {
      throw error;
    });
  }
}

function contentOf(text: string, unusable: Unusable): Content {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw unusable('it is not JSON');
  }
  const { format, version, input, errors, check, projection } = (content ?? {}) as Partial<Content>;
  if (format !== FORMAT) throw unusable('it is not a checkpoint of dossier reduce');
  if (version !== VERSION) throw unusable(`it has version ${String(version)}, expected ${VERSION}`);
  if (
    !input ||
    errors === undefined ||
    !projection ||
    checksumOf(input, errors, projection) !== check
  )
    throw unusable('it is damaged');
  return content as Content;
}

function restored(
  saved: Content['projection'],
  options: ReduceTaskOptions,
  unusable: Unusable,
): AnyProjection {
  try {
    return restoreProjection(saved, options);
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    throw unusable(error.message);
  }
}
