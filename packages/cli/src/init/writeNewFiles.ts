import { lstat, rm } from 'node:fs/promises';
import { CommandError } from '../commandError.js';
import { writeAtomically } from '../writeAtomically.js';

/**
 * Writes files that are not there yet, all or none.
 * @throws CommandError if one is there, or cannot be written
 */
export async function writeNewFiles(files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of files.keys()) await assertAbsent(path);
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      await writeAtomically(path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

/** What is wrong with the folder is reported when the file is written. */
async function assertAbsent(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new CommandError(`${path} is there already; nothing was written`);
}
