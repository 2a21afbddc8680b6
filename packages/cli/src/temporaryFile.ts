import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from './systemError.js';

/**
 * The name of a new temporary file, or folder, next to a file or folder. It shows whose it is: of which file on which machine, and of
 * which process. It is short, so it is valid wherever the file's own name is.
 */
export function temporaryOf(path: string): string {
  const name = `${prefixOf(path)}${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
  return join(dirname(path), name);
}

/** Removes the temporary files and folders of a file that processes of this machine left behind when they were killed. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = prefixOf(path);
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = OWNER.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removed(join(folder, name));
  }
}

const OWNER = /^([0-9]+)-[0-9a-f]{8}[.]tmp$/;
const DIGITS = 16;

function prefixOf(path: string): string {
  const digest = createHash('sha256')
    .update(`${hostname()}/${basename(path)}`)
    .digest('hex');
  return `.dossier-${digest.slice(0, DIGITS)}-`;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // To write in a folder, nobody needs to read it.
    if (isSystemError(error)) return [];
    throw error;
  }
}

async function removed(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    // It belongs to another user, for example. That is no reason not to write.
    if (!isSystemError(error)) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user cannot be signalled, but is there.
    return isSystemError(error) && error.code !== 'ESRCH';
  }
}
