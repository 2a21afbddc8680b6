import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileError, isSystemError } from './systemError.js';
import { removeLeftovers, temporaryOf } from './temporaryFile.js';

/**
 * A file that is written completely or not at all, even if the process or the machine stops: a temporary file
 * next to it is written, and renamed. Links and permissions are kept. A pipe or a device is not replaced: the
 * text is written to it.
 */
export class AtomicFile {
  readonly #path: string;
  readonly #file: FileHandle;
  /** Where the written file is renamed to; null if the path itself is written. */
  readonly #place: { readonly from: string; readonly to: string } | null;

  private constructor(path: string, file: FileHandle, place: { from: string; to: string } | null) {
    this.#path = path;
    this.#file = file;
    this.#place = place;
  }

  /** @throws CommandError if it cannot be written */
  static async open(path: string): Promise<AtomicFile> {
    return withErrors(path, async () => {
      const place = await placeOf(path);
      if (!place) return new AtomicFile(path, await open(path, 'w'), null);
      await removeLeftovers(place.path);
      const temporary = temporaryOf(place.path);
      // `wx`: an existing file or link belongs to somebody else.
      const handle = await open(temporary, 'wx', place.mode);
      const file = new AtomicFile(path, handle, { from: temporary, to: place.path });
      // The umask may have reduced the permissions.
      if (place.mode !== undefined) await handle.chmod(place.mode);
      return file;
    });
  }

  /**
   * Adds text or bytes.
   * @throws CommandError if it cannot be written
   */
  async write(content: string | Uint8Array): Promise<void> {
    await withErrors(this.#path, () => this.#file.writeFile(content));
  }

  /**
   * Ends the file, which then has its name.
   * @throws CommandError if it cannot be written
   */
  async commit(): Promise<void> {
    await withErrors(this.#path, async () => {
      if (this.#place) await this.#file.sync();
      await this.#file.close();
      if (this.#place) await rename(this.#place.from, this.#place.to);
    });
  }

  /** Leaves everything as it was before. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    if (this.#place) await rm(this.#place.from, { force: true });
  }
}

interface Place {
  readonly path: string;
  /** The permissions of the existing file. */
  readonly mode: number | undefined;
}

/** @returns null if the path is not a file, or is a link to nothing */
async function placeOf(path: string): Promise<Place | null> {
  const there = await nullIfAbsent(stat(path));
  if (there) return there.isFile() ? { path: await realpath(path), mode: there.mode } : null;
  return (await nullIfAbsent(lstat(path))) ? null : { path, mode: undefined };
}

async function nullIfAbsent<T>(lookup: Promise<T>): Promise<T | null> {
  try {
    return await lookup;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function withErrors<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw fileError('write', path, error);
  }
}
