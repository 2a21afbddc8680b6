import { open, rename } from 'node:fs/promises';
import { CommandError } from './commandError.js';
import { isSystemError, systemErrorText } from './systemError.js';

/**
 * Writes a file whole or not at all, whenever the process or the machine ends: beside it first, then in
 * its place.
 * @throws CommandError where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const beside = `${path}.tmp`;
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot write ${path}: ${systemErrorText(error)}`);
  }
}
