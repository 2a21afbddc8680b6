import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, systemErrorText } from '../systemError.js';
import { damagedAccount } from './account.js';
import type { Absence, Account } from './account.js';

/** The files of a mission, as they are found. */
interface Found {
  readonly artifacts: Map<string, string>;
  readonly absent: Map<string, Absence>;
}

/**
 * The account of the files on disk: those that spec-kitty-cli indexes, with the hashes of their bytes. These
 * are all files without a hidden name in their path, whether git ignores them or not. Links to files count as
 * files, and links to folders are not followed. A file that is not UTF-8 does not count as present.
 */
export async function accountOfFiles(folder: string): Promise<Account> {
  const found: Found = { artifacts: new Map(), absent: new Map() };
  const failure = await readFolder(folder, '', found);
  if (failure !== null) return damagedAccount('files', `cannot read ${folder}: ${failure}`);
  return { source: 'files', ...found, snapshotHash: null, workPackages: 'bytes' };
}

/** Returns the reason why a folder cannot be read; else null. */
async function readFolder(root: string, folder: string, found: Found): Promise<string | null> {
  let entries: Dirent<Buffer>[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return failureText(error);
  }
  for (const entry of entries.filter(({ name }) => !name.toString().startsWith('.'))) {
    const path = folder === '' ? String(entry.name) : `${folder}/${String(entry.name)}`;
    const reason = isUtf8(entry.name)
      ? await readEntry(root, path, entry, found)
      : 'its name is not UTF-8';
    if (reason !== null) found.absent.set(path, { reason, isCertain: false });
  }
  return null;
}

/** Returns the reason why an entry cannot be read; else null. */
async function readEntry(
  root: string,
  path: string,
  entry: Dirent<Buffer>,
  found: Found,
): Promise<string | null> {
  if (entry.isDirectory()) return readFolder(root, path, found);
  const location = join(root, path);
  try {
    // A pipe is never opened: it would wait for a writer.
    if (!(await isFile(location))) return null;
    const hash = await textHashOf(location);
    if (hash === null) found.absent.set(path, { reason: 'it is not UTF-8', isCertain: true });
    else found.artifacts.set(path, hash);
    return null;
  } catch (error) {
    return failureText(error);
  }
}

/** Whether a path leads to a file. A link to nothing does not. */
async function isFile(location: string): Promise<boolean> {
  try {
    return (await stat(location)).isFile();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The code of the error that a decoder throws. */
const NOT_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** The SHA-256 of a file in hex; null if it is not UTF-8. */
async function textHashOf(location: string): Promise<string | null> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(location) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === NOT_UTF8) return null;
    throw error;
  }
  return hash.digest('hex');
}

function failureText(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return systemErrorText(error);
}
