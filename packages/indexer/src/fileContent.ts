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
  /** Whether it is a pointer of Git LFS: the real content is not there. */
  readonly isLfsPointer: boolean;
}

/** The ids of SHA-256 repositories are longer. */
const SHA1_DIGITS = 40;

/** The start of a pointer, and the most bytes that one has. */
const LFS_START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LFS_MAX_BYTES = 1024;

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
  let isLfsPointer = false;
  while (rest > 0) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(rest, CHUNK_BYTES));
    if (bytesRead === 0) return null;
    const part = buffer.subarray(0, bytesRead);
    if (rest === size) isLfsPointer = size < LFS_MAX_BYTES && startsWith(part, LFS_START);
    hash.update(part);
    blob?.update(part);
    onBytes(bytesRead);
    rest -= bytesRead;
  }
  return { hash: hexOf(hash), size, blob: blob && hexOf(blob), isLfsPointer };
}

/** The hash algorithm of a repository, by one of its ids. */
export function gitHashOf(id: string): GitHash {
  return id.length === SHA1_DIGITS ? 'sha1' : 'sha256';
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

function hexOf(hash: Hash): string {
  return hash.digest('hex');
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
}
