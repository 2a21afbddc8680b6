import { closeSync, openSync, readSync, statSync } from 'node:fs';
import {
  HEAD_BYTES,
  looksLikeLines,
  withoutByteOrderMark,
} from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';

/** What stands for standard input, as no file at all does. */
export const STDIN = '-';

/** Something to read from. */
export interface Input {
  /** As it was given; `<stdin>` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /**
   * Lines in a file can be read in blocks. A JSON document, and what is no file, is read from front
   * to back; the latter only once.
   */
  readonly kind: 'lines' | 'document' | 'pipe';
  /** How many bytes a file has; null where it is none. */
  readonly size: number | null;
}

/** The inputs that arguments name: files, or standard input. */
export function inputsOf(files: readonly string[]): readonly string[] {
  return files.length > 0 ? files : [STDIN];
}

/**
 * Looks at what an argument names.
 * @throws CommandError where it cannot be read
 */
export function inputOf(file: string): Input {
  if (file === STDIN) return { name: '<stdin>', path: null, kind: 'pipe', size: null };
  return reading(file, () => {
    const stats = statSync(file);
    if (!stats.isFile()) return { name: file, path: file, kind: 'pipe', size: null };
    const head = headOf(file);
    // Files that the system makes up, as those of Linux in /proc, have no size.
    if (stats.size === 0 && head.length > 0)
      return { name: file, path: file, kind: 'pipe', size: null };
    const kind = looksLikeLines(head, file) ? 'lines' : 'document';
    return { name: file, path: file, kind, size: stats.size };
  });
}

/**
 * Does something that reads from an input.
 * @throws CommandError where the system does not allow it
 */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readError(name, error);
  }
}

/** What to throw for an error in reading. */
export function readError(name: string, error: unknown): unknown {
  return isSystemError(error)
    ? new CommandError(`cannot read ${name}: ${systemErrorText(error)}`)
    : error;
}

function headOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return withoutByteOrderMark(head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0)));
  } finally {
    closeSync(descriptor);
  }
}
