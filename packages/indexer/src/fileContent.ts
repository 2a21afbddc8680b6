import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FoundFile } from './foundFile.js';
import { refused, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/** The hash that git names contents by. */
export type GitHash = 'sha1' | 'sha256';

/** What a file holds. */
export interface FileContent {
  /** SHA-256, in lower-case hex. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** What git calls a content that it keeps byte for byte, in hex; null where nobody asked. */
  readonly blob: string | null;
}

const CHUNK_BYTES = 256 * 1024;
const ATTEMPTS = 2;
/** What was a file a moment ago is opened all the same where it is a link or a pipe now: it must not lead away, or wait. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads what a file holds, in parts. A file that changes meanwhile is read once more.
 *
 * @param gitHash - how to make the name that git has for the content; null for none
 * @param onBytes - is told of each part
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
    return refused(path, false, error);
  }
  const message = 'it changed while it was read, twice';
  return { kind: 'changed_while_read', path, isFolder: false, message };
}

/** Null where there are fewer bytes than there should be. */
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
