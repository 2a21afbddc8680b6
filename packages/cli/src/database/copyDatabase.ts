import { chmodSync, constants, copyFileSync, rmSync } from 'node:fs';
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
    if (copyAtOnce(from, to)) return;
    await setTimeout(WAIT_MS * (1 + (attempt % WAITS)));
  }
  throw new CommandError(
    `cannot read ${name}: it changed during each of ${ATTEMPTS} attempts to copy it; ` +
      'try again when it is written less often',
  );
}

/**
 * It is synchronous, because it must take less time than there is between two changes.
 * @returns whether the copy is of one moment
 */
function copyAtOnce(from: string, to: string): boolean {
  const before = DatabaseMoment.of(from);
  for (const suffix of SUFFIXES) {
    rmSync(to + suffix, { force: true });
    if (before.has(suffix) && !copyIfThere(from + suffix, to + suffix)) return false;
  }
  return before.isLike(DatabaseMoment.of(from));
}

function copyIfThere(from: string, to: string): boolean {
  const copied = nullIfAbsent(() => {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return true;
  });
  if (copied === null) return false;
  // The original may be read-only, and SQLite writes to the copy.
  chmodSync(to, 0o600);
  return true;
}
