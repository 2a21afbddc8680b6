import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileError, isSystemError } from './systemError.js';

/** Where bytes are added to a file. */
export interface FileEnd {
  /** The size of the file. If it has another one, somebody else has changed it. */
  readonly size: number;
  /** The position after what is kept; what follows is cut off. */
  readonly kept: number;
}

/**
 * Adds bytes to a file, and waits until they are on the disk. If the process or the machine stops before that, the
 * file may end with a part of them.
 *
 * @returns false if the file is not there, or is not as expected; nothing is changed
 * @throws CommandError if it cannot be written
 */
export async function appendDurably(
  path: string,
  { size, kept }: FileEnd,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const file = await openIfThere(path);
    if (!file) return false;
    try {
      const found = await file.stat();
      if (!found.isFile() || found.size !== size) return false;
      if (kept < size) await file.truncate(kept);
      await writeAt(file, kept, bytes);
      await file.sync();
      return true;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError('write', path, error);
  }
}

/** A write may take only a part of the bytes; the next one then fails, or takes the rest. */
async function writeAt(file: FileHandle, start: number, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, undefined, start + written);
    written += bytesWritten;
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
