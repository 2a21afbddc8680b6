import { constants } from 'node:fs';
import { chmod, copyFile, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../commandError.js';
import { DatabaseMoment, nullIfAbsent, SUFFIXES } from './databaseMoment.js';

const ATTEMPTS = 60;
const WAIT_MS = 5;
/** Waits of different lengths, so that they do not keep in step with the writer. */
const WAITS = 7;

/**
 * Copies a database and the changes beside it, as they are at one moment. The owner may write meanwhile: it
 * is not disturbed, and the copy is made again until it is of one moment. (A process of Node cannot take the
 * locks of SQLite.)
 *
 * @param name - how messages call the database
 * @throws CommandError if the database is written all the time
 */
export async function copyDatabase(name: string, from: string, to: string): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await copyAtOnce(from, to)) return;
    await setTimeout(WAIT_MS * (1 + (attempt % WAITS)));
  }
  throw new CommandError(
    `cannot read ${name}: it changed during each of ${ATTEMPTS} attempts to copy it; ` +
      'try again when it is written less often',
  );
}

/** @returns whether the copy is of one moment */
async function copyAtOnce(from: string, to: string): Promise<boolean> {
  const before = await DatabaseMoment.of(from);
  for (const suffix of SUFFIXES) {
    await rm(to + suffix, { force: true });
    if (before.has(suffix) && !(await copyIfThere(from + suffix, to + suffix))) return false;
  }
  return before.isLike(await DatabaseMoment.of(from));
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  const copied = copyFile(from, to, constants.COPYFILE_FICLONE).then(() => true);
  if ((await nullIfAbsent(copied)) === null) return false;
  // The original may be read-only, and SQLite writes to the copy.
  await chmod(to, 0o600);
  return true;
}
