import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FoundFile } from './foundFile.js';
import { readFailure, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/** The hash algorithm of a git repository. */
export type GitHash = 'sha1' | 'sha256';

/** The content of a file, as hashes. */
export interface FileContent {
  /** SHA-256, in lower-case hex. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** The id of the git blob with the same bytes, in hex; null if it was not computed. */
  readonly blob: string | null;
}

const CHUNK_BYTES = 256 * 1024;
const ATTEMPTS = 2;
/**
 * The file may have become a link or a pipe since it was found. A link must not be followed, and opening
 * a pipe must not wait for a writer.
 */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file in chunks and hashes it. A file that changes while it is read is read once more.
 *
 * @param gitHash - the algorithm for the id of the git blob; null to skip it
 * @param onBytes - called with the size of each chunk
 * @returns the content, or why it could not be read
 */
export async function contentOf(
  { path, location }: FoundFile,
  gitHash: GitHash | null,
  onBytes: (count: number) => void,
): Promise<FileContent | Unread> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const file = await open(location, FLAGS);
      try {
        const before = await file.stat({ bigint: true });
        if (!before.isFile()) return specialFile(path);
        const content = await read(file, Number(before.size), gitHash, onBytes);
        if (content && isSame(before, await file.stat({ bigint: true }))) return content;
      } finally {
        await file.close();
      }
    }
  } catch (error) {
    return readFailure(path, false, error);
  }
  const message = 'it changed while it was read, twice';
  return { kind: 'changed_while_read', path, isFolder: false, message };
}

/** Returns null if the file has fewer bytes than expected. */
async function read(
  file: FileHandle,
  size: number,
  gitHash: GitHash | null,
  onBytes: (count: number) => void,
): Promise<FileContent | null> {
  const hash = createHash('sha256');
  const blob = gitHash && createHash(gitHash).update(`blob ${size}\0`);
  const buffer = Buffer.allocUnsafe(Math.min(size, CHUNK_BYTES));
  let rest = size;
  while (rest > 0) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(rest, CHUNK_BYTES));
    if (bytesRead === 0) return null;
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    blob?.update(part);
    onBytes(bytesRead);
    rest -= bytesRead;
  }
  return { hash: hexOf(hash), size, blob: blob && hexOf(blob) };
}

function hexOf(hash: Hash): string {
  return hash.digest('hex');
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
}
