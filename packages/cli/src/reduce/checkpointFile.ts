import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CheckpointError } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { reading } from '../input/input.js';
import type { Input } from '../input/input.js';
import { isSystemError } from '../systemError.js';
import { newProjection, resumedProjection } from '../tasks/reduceTask.js';
import type { Projected, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { writeWhole } from '../writeWhole.js';

/** How far the reading of a file has come. */
export interface Progressed {
  readonly projected: Projected;
  /** How many errors were named. */
  readonly errors: number;
  /** How many of the first bytes were read: lines that start in them, to their ends. */
  readonly bytes: number;
  readonly lines: number;
}

/** What stands in the file. */
interface Content {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly input: { readonly bytes: number; readonly lines: number; readonly digest: string };
  readonly errors: number;
  /** Of what stands here beside the projection, and of that one's own checksum. */
  readonly check: string;
  readonly projection: { readonly checksum?: unknown };
}

function checkOf(
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
/** So much of the start and of the end of what was read tells one file from another. */
const DIGEST_BYTES = 64 * 1024;
/** At most one part in so many of the time is spent on saving. */
const TIME_FOR_READING = 5;
const LEAST_MS_BETWEEN = 2000;

/** A file that tells how far the reading of another has come. Always whole (see `writeWhole`). */
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
   * What was noted last; the start where there is no such file.
   * @throws CommandError where it cannot be used
   */
  async load(): Promise<Progressed> {
    const text = await this.#read();
    // An empty one was made for us, by `mktemp` say.
    if (text === undefined || text === '')
      return { projected: newProjection(this.#options), errors: 0, bytes: 0, lines: 0 };
    const { input, errors, projection } = this.#contentOf(text);
    if (input.bytes > (this.#input.size ?? 0) || this.#digest(input.bytes) !== input.digest) {
      throw this.#unusable(
        `it was made of another file than ${this.#input.name}, or of one that was rewritten`,
      );
    }
    try {
      const projected = resumedProjection(projection, this.#options);
      return { projected, errors, bytes: input.bytes, lines: input.lines };
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error;
      throw this.#unusable(error.message);
    }
  }

  /** Whether it is time to save again. */
  isDue(): boolean {
    const wait = Math.max(LEAST_MS_BETWEEN, this.#savingTook * TIME_FOR_READING);
    return performance.now() - this.#savedAt > wait;
  }

  async save({ projected, errors, bytes, lines }: Progressed): Promise<void> {
    const startedAt = performance.now();
    const input = { bytes, lines, digest: this.#digest(bytes) };
    const projection = projected.toJSON();
    const check = checkOf(input, errors, projection);
    await writeWhole(
      this.path,
      this.#textOf({ format: FORMAT, version: VERSION, input, errors, check, projection }),
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
        `cannot write ${this.path}: a checkpoint of so many events is longer than a text can be; ` +
          'reduce without --checkpoint',
      );
    }
  }

  async #read(): Promise<string | undefined> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return undefined;
      return reading(this.path, () => {
        throw error;
      });
    }
  }

  #contentOf(text: string): Content {
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      throw this.#unusable('it is no JSON');
    }
    const { format, version, input, errors, check, projection } = (content ??
      {}) as Partial<Content>;
    if (format !== FORMAT) throw this.#unusable('it is no checkpoint of dossier reduce');
    if (version !== VERSION)
      throw this.#unusable(`it has version ${String(version)}, expected ${VERSION}`);
    if (
      !input ||
      errors === undefined ||
      !projection ||
      checkOf(input, errors, projection) !== check
    )
      throw this.#unusable('it is damaged');
    return content as Content;
  }

  /** Of what was read of the input. */
  #digest(bytes: number): string {
    const { name, path } = this.#input;
    return reading(name, () => {
      const file = openSync(path, 'r');
      try {
        const buffer = Buffer.alloc(Math.min(bytes, DIGEST_BYTES));
        const hash = createHash('sha256');
        for (const start of [0, bytes - buffer.length]) {
          hash.update(buffer.subarray(0, readSync(file, buffer, 0, buffer.length, start)));
        }
        return hash.digest('hex');
      } finally {
        closeSync(file);
      }
    });
  }

  #unusable(why: string): CommandError {
    return new CommandError(
      `cannot resume from ${this.path}: ${why}; name another file, or remove this one to start from the beginning`,
    );
  }
}
