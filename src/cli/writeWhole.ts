import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { CommandError } from './commandError.js';
import { isSystemError, systemErrorText } from './systemError.js';

/**
 * Writes a file whole or not at all, whenever the process or the machine ends: beside it first, then in
 * its place.
 * @throws CommandError where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const beside = `${path}.${randomUUID()}.tmp`;
    try {
      // A file that is there already, or a link, is somebody else's.
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    } finally {
      await rm(beside, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot write ${path}: ${systemErrorText(error)}`);
  }
}
