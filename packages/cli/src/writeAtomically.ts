import { lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileError, isSystemError } from './systemError.js';
import { removeLeftovers, temporaryOf } from './temporaryFile.js';

/**
 * Writes a file completely or not at all, even if the process or the machine stops: it writes a temporary
 * file next to it, and renames that. Links and permissions are kept. A pipe or a device is not replaced:
 * the content is written to it.
 * @throws CommandError if it cannot be written
 */
export async function writeAtomically(path: string, content: Content): Promise<void> {
  try {
    const place = await placeOf(path);
    if (place) await replace(place, content);
    else await writeFile(path, content);
  } catch (error) {
    throw fileError('write', path, error);
  }
}

type Content = string | AsyncIterable<string> | Iterable<Uint8Array>;

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

async function replace({ path, mode }: Place, content: Content): Promise<void> {
  await removeLeftovers(path);
  const temporary = temporaryOf(path);
  try {
    // `wx`: an existing file or link belongs to somebody else.
    const file = await open(temporary, 'wx', mode);
    try {
      // The umask may have reduced the permissions.
      if (mode !== undefined) await file.chmod(mode);
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
