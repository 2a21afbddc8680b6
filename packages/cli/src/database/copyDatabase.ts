import { constants } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { chmod, copyFile, open, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../commandError.js';
import { isSystemError } from '../systemError.js';

/** What SQLite keeps beside a database: changes that are not in it yet, or that may be taken back. */
const WRITE_AHEAD_LOG = '-wal';
const ROLLBACK_JOURNAL = '-journal';
const FILES = ['', ROLLBACK_JOURNAL, WRITE_AHEAD_LOG] as const;

const ATTEMPTS = 30;
const MAX_WAIT_MS = 100;
const COMPARED_BYTES = 256 * 1024;

/**
 * Copies a database and the changes beside it, as they are at one moment. The owner may write meanwhile: it
 * is not disturbed, and the copy is made again until nothing was written during it. (A process cannot take
 * the locks of SQLite with the functions of Node.)
 *
 * @param name - how messages call the database
 * @throws CommandError if the database is written all the time
 */
export async function copyDatabase(name: string, from: string, to: string): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await copyAtOnce(from, to)) return;
    await setTimeout(Math.min(MAX_WAIT_MS, 2 ** attempt));
  }
  throw new CommandError(
    `cannot read ${name}: it changed during each of ${ATTEMPTS} attempts to copy it; ` +
      'try again when it is written less often',
  );
}

/** @returns whether the copy has the content of one moment */
async function copyAtOnce(from: string, to: string): Promise<boolean> {
  const before = await statsOf(from);
  for (const [i, suffix] of FILES.entries()) {
    await rm(to + suffix, { force: true });
    if (before[i] && !(await copyIfThere(from + suffix, to + suffix))) return false;
  }
  for (const [i, suffix] of FILES.entries()) {
    if (before[i] && !(await isStillTheSame(from + suffix, to + suffix))) return false;
  }
  const after = await statsOf(from);
  return FILES.every((suffix, i) => isUnchanged(suffix, before[i], after[i]));
}

function statsOf(path: string): Promise<(BigIntStats | null)[]> {
  return Promise.all(
    FILES.map((suffix) =>
      suffix === ''
        ? stat(path, { bigint: true })
        : nullIfAbsent(stat(path + suffix, { bigint: true })),
    ),
  );
}

/** A write-ahead log may grow: its reader sees that the last transaction is not complete. */
function isUnchanged(
  suffix: string,
  before: BigIntStats | null | undefined,
  after: BigIntStats | null | undefined,
): boolean {
  if (!before || !after) return !before && !after;
  if (before.ino !== after.ino) return false;
  if (suffix === WRITE_AHEAD_LOG) return after.size >= before.size;
  return before.size === after.size && before.mtimeNs === after.mtimeNs;
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  const copied = await nullIfAbsent(
    copyFile(from, to, constants.COPYFILE_FICLONE)
      .then(() => chmod(to, 0o600))
      .then(() => true),
  );
  return copied ?? false;
}

/**
 * Whether a file still starts with the bytes of its copy. The time of its last change does not show that:
 * two changes within some milliseconds have the same.
 */
async function isStillTheSame(original: string, copy: string): Promise<boolean> {
  const handles: FileHandle[] = [];
  try {
    for (const path of [original, copy]) {
      const handle = await nullIfAbsent(open(path, 'r'));
      if (!handle) return false;
      handles.push(handle);
    }
    const [a, b] = handles as [FileHandle, FileHandle];
    const [bytesOfA, bytesOfB] = [Buffer.alloc(COMPARED_BYTES), Buffer.alloc(COMPARED_BYTES)];
    for (let at = 0; ;) {
      const { bytesRead } = await b.read(bytesOfB, 0, COMPARED_BYTES, at);
      if (bytesRead === 0) return true;
      await a.read(bytesOfA, 0, bytesRead, at);
      if (!bytesOfA.subarray(0, bytesRead).equals(bytesOfB.subarray(0, bytesRead))) return false;
      at += bytesRead;
    }
  } finally {
    for (const handle of handles) await handle.close();
  }
}

async function nullIfAbsent<T>(lookup: Promise<T>): Promise<T | null> {
  try {
    return await lookup;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
