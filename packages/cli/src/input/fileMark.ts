import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CommandError } from '../commandError.js';
import { printable } from '../text/printable.js';

/** Shows whether a file is still the one that was found, with the bytes that it had. It may have grown. */
export interface FileMark {
  /** The device and the number of the file. A file that takes its place has another one. */
  readonly id: string;
  /** Its size. */
  readonly bytes: number;
  /** See {@link endsDigest}. */
  readonly digest: string;
}

/** A log that is rotated, or written anew, begins or ends with other bytes. */
const END_BYTES = 64 * 1024;

/** The mark of an open file. */
export function markOf(file: number): FileMark {
  const bytes = fstatSync(file).size;
  return { id: fileId(file), bytes, digest: endsDigest(file, bytes) };
}

/** The mark of the first bytes of a file that has a mark: all that it had, or fewer. */
export function markUpTo(path: string, { id }: FileMark, bytes: number): FileMark {
  const file = openSync(path, 'r');
  try {
    if (fileId(file) !== id) throw changedFile(path);
    return { id, bytes, digest: endsDigest(file, bytes) };
  } finally {
    closeSync(file);
  }
}

/** Identifies an open file on its machine. */
export function fileId(file: number): string {
  const { dev, ino } = fstatSync(file, { bigint: true });
  return `${dev}:${ino}`;
}

/** A digest of the first and the last 64 KiB of the first bytes of a file. */
export function endsDigest(file: number, bytes: number): string {
  const buffer = Buffer.alloc(Math.min(bytes, END_BYTES));
  const hash = createHash('sha256');
  for (const start of [0, bytes - buffer.length])
    hash.update(buffer.subarray(0, readSync(file, buffer, 0, buffer.length, start)));
  return hash.digest('hex');
}

/** A file with its mark, which is null if it is no file. */
export interface MarkedFile {
  readonly name: string;
  readonly path: string | null;
  readonly mark: FileMark | null;
}

/**
 * Checks that a file is the one that was found, and has kept its bytes. A mixture of two files must not pass
 * for one.
 * @throws CommandError if it was replaced, cut or rewritten; the error of the operating system
 */
export function assertKept({ name, path, mark }: MarkedFile): void {
  if (path === null || mark === null) return;
  const file = openSync(path, 'r');
  try {
    const isKept =
      fileId(file) === mark.id &&
      fstatSync(file).size >= mark.bytes &&
      endsDigest(file, mark.bytes) === mark.digest;
    if (!isKept) throw changedFile(name);
  } finally {
    closeSync(file);
  }
}

/** The error of a file that did not stay the same while it was read. */
export function changedFile(name: string): CommandError {
  return new CommandError(
    `cannot read ${printable(name)}: it was replaced or cut while it was read; run the command again`,
  );
}
