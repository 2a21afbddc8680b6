import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CheckpointError } from 'mission-dossier-contracts';
import { trackChanges } from 'mission-dossier-contracts/binary';
import type { InputProgress } from 'mission-dossier-contracts/binary';
import {
  checkpointFileOf,
  joinOneByOne,
  looksLikeMessage,
  scanCheckpointFile,
} from 'mission-dossier-contracts/tooling';
import { appendDurably } from '../appendDurably.js';
import { CommandError } from '../commandError.js';
import { changedFile, endsDigest, fileId } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import { isSystemError } from '../systemError.js';
import { newProjection } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { printable } from '../text/printable.js';
import { writeAtomically } from '../writeAtomically.js';
import { checkpointOptions, differenceOfOptions, PARTITION } from './checkpointOptions.js';

/** How far a file was read. */
export interface SavedProgress {
  /** Null if nothing was read. */
  readonly projection: AnyProjection | null;
  /** The number of errors that were reported. */
  readonly errors: number;
  /** The number of bytes that were read, always complete lines. */
  readonly bytes: number;
  readonly lines: number;
}

/** What was saved last. */
export interface LoadedProgress extends SavedProgress {
  /** Whether a later save was interrupted. */
  readonly isInterrupted: boolean;
}

const NOTHING = {
  projection: null,
  errors: 0,
  bytes: 0,
  lines: 0,
  isInterrupted: false,
} as const;

/** What a checkpoint file holds, and how it is laid out. */
interface LoadedCheckpoint {
  readonly projection: AnyProjection;
  readonly progress: InputProgress;
  readonly layout: Layout;
}

interface Layout {
  /** The size of the file. */
  readonly size: number;
  /** The size without what an interrupted write left. */
  readonly kept: number;
  /** The size of what was written at once; the rest was added later. */
  readonly base: number;
}

/**
 * Reads what a checkpoint holds of the events, whatever input it was made of, and with `--partition` or without.
 * @throws CommandError if the file cannot be read, is not a checkpoint, or was made with other options
 */
export async function readCheckpoint(
  path: string,
  options: ReduceTaskOptions,
): Promise<{ readonly projection: AnyProjection; readonly errors: number }> {
  const unreadable = (why: string) =>
    new CommandError(`cannot read the checkpoint ${printable(path)}: ${why}`);
  const like = (saved: readonly string[]) => ({ ...options, partition: saved.includes(PARTITION) });
  const loaded = await loadCheckpoint(path, like, unreadable);
  if (!loaded) throw unreadable('it is empty');
  return { projection: loaded.projection, errors: loaded.progress.errors };
}

/**
 * Reads a checkpoint file.
 * @param optionsFor - the options of this command, by those that the checkpoint was made with
 * @param unusable - makes the error of its reason
 * @returns null if there is no such file, or if it is empty, as `mktemp` makes it
 */
async function loadCheckpoint(
  path: string,
  optionsFor: (saved: readonly string[]) => ReduceTaskOptions,
  unusable: (why: string) => CommandError,
): Promise<LoadedCheckpoint | null> {
  const bytes = await bytesOf(path);
  if (!bytes || bytes.length === 0) return null;
  // No advice to remove it: it may be a file of events.
  if (!looksLikeMessage(bytes))
    throw new CommandError(
      `${printable(path)} is not a checkpoint of dossier reduce, or one of an earlier version; pass another file`,
    );
  try {
    const { messages, progress, end, endOfBase } = scanCheckpointFile(bytes);
    const options = optionsFor(progress.options);
    const difference = differenceOfOptions(progress.options, checkpointOptions(options));
    if (difference !== null) throw unusable(difference);
    const projection = newProjection(options);
    joinOneByOne(projection, messages);
    const layout = { size: bytes.length, kept: end, base: endOfBase };
    return { projection, progress, layout };
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    throw unusable(error.message);
  }
}

/** The wait between saves, as a multiple of the time that the last one took. */
const READING_TIME_PER_SAVING = 5;
const MIN_MS_BETWEEN_SAVES = 5000;
/** Once what was added is longer than this part of the base, the file is written anew. */
const MOST_ADDED = 0.5;

/**
 * A file that records how far another file was read. What is new is added to it. If that is interrupted, the next
 * run goes on from the record before.
 */
export class CheckpointFile {
  readonly path: string;
  readonly #input: Input & { readonly path: string };
  readonly #options: ReduceTaskOptions;
  /** Null if the file must be written anew. */
  #layout: Layout | null = null;
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
  async load(): Promise<LoadedProgress> {
    const unusable = (why: string) => cannotResume(this.path, why);
    const loaded = await loadCheckpoint(this.path, () => this.#options, unusable);
    if (!loaded) return NOTHING;
    const { projection, progress, layout } = loaded;
    const { bytes, lines, errors, digest } = progress;
    if (bytes > (this.#input.size ?? 0) || this.#digest(bytes) !== digest)
      throw unusable(
        `it was made from another file than ${printable(this.#input.name)}, or the file was rewritten`,
      );
    trackChanges(projection);
    this.#layout = layout;
    return { projection, errors, bytes, lines, isInterrupted: layout.kept < layout.size };
  }

  /** Whether it is time to save again. */
  isDue(): boolean {
    const wait = Math.max(MIN_MS_BETWEEN_SAVES, this.#savingTook * READING_TIME_PER_SAVING);
    return performance.now() - this.#savedAt > wait;
  }

  /** @param projection - that of {@link load}, or of the last save, with what was read since */
  async save(
    projection: AnyProjection,
    { errors, bytes, lines }: Omit<SavedProgress, 'projection'>,
  ): Promise<void> {
    const startedAt = performance.now();
    const progress = {
      ...{ errors, bytes, lines },
      digest: this.#digest(bytes),
      options: checkpointOptions(this.#options),
    };
    this.#layout =
      (await this.#add(projection, progress)) ?? (await this.#writeAnew(projection, progress));
    trackChanges(projection);
    this.#savedAt = performance.now();
    this.#savingTook = this.#savedAt - startedAt;
  }

  /** @returns null if the file must be written anew */
  async #add(projection: AnyProjection, progress: InputProgress): Promise<Layout | null> {
    if (!this.#layout) return null;
    const { kept, base } = this.#layout;
    const parts: Uint8Array[] = [];
    let size = kept;
    for (const part of checkpointFileOf(projection, progress, true)) {
      parts.push(part);
      size += part.length;
      if (size - base > base * MOST_ADDED) return null;
    }
    const isAdded = await appendDurably(this.path, this.#layout, Buffer.concat(parts));
    return isAdded ? { size, kept: size, base } : null;
  }

  async #writeAnew(projection: AnyProjection, progress: InputProgress): Promise<Layout> {
    let size = 0;
    const counted = function* () {
      for (const part of checkpointFileOf(projection, progress, false)) {
        size += part.length;
        yield part;
      }
    };
    await writeAtomically(this.path, counted());
    return { size, kept: size, base: size };
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

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    return withReadErrors(path, () => {
      throw error;
    });
  }
}

function cannotResume(path: string, why: string): CommandError {
  return new CommandError(
    `cannot resume from ${printable(path)}: ${why}; pass another file, or remove this one to start from the beginning`,
  );
}
