import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { CommandError } from './commandError.js';
import { isSystemError, systemErrorText } from './systemError.js';

/**
 * Writes a file whole or not at all, whenever the process or the machine ends: beside it first, then in
 * its place. A link stays, and so do permissions. What is no file, such as a pipe or a device, is not
 * replaced: the text is written to it.
 * @throws CommandError where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const place = await placeOf(path);
    if (place) await replace(place, text);
    else await writeFile(path, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot write ${path}: ${systemErrorText(error)}`);
  }
}

interface Place {
  readonly path: string;
  /** The permissions of the file that is there. */
  readonly mode: number | undefined;
}

/** @returns null where something is there that is no file, or a link to nothing */
async function placeOf(path: string): Promise<Place | null> {
  const there = await unlessAbsent(stat(path));
  if (there) return there.isFile() ? { path: await realpath(path), mode: there.mode } : null;
  return (await unlessAbsent(lstat(path))) ? null : { path, mode: undefined };
}

async function unlessAbsent<T>(looking: Promise<T>): Promise<T | null> {
  try {
    return await looking;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function replace({ path, mode }: Place, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    // A file that is there already, or a link, is somebody else's.
    const file = await open(beside, 'wx', mode);
    try {
      // The process's mask has taken from what it was opened with.
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
