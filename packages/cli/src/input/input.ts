import { closeSync, openSync, readSync, statSync } from 'node:fs';
import {
  foreignFormat,
  HEAD_BYTES,
  looksLikeLines,
  looksLikeMessage,
  withoutByteOrderMark,
} from 'mission-dossier-contracts/tooling';
import type { EventSelection } from '../folders/eventSelection.js';
import { looksLikeProducerFile } from '../producerFiles/producerFiles.js';
import { fileError } from '../systemError.js';
import { markOf } from './fileMark.js';
import type { FileMark } from './fileMark.js';
import type { PartialLine } from './partialLine.js';

/** The argument that means standard input, which is also the default. */
export const STDIN = '-';

/** The name of standard input in reports. */
export const STDIN_NAME = '<stdin>';

/** A file or standard input. */
export interface Input {
  /** The argument; `<stdin>` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /**
   * `lines`: a JSON Lines file, which can be read in blocks. `document`: another file, which is read from
   * start to end. `database`: an SQLite database. `checkpoint`: a checkpoint of `dossier reduce`, which has no
   * records. `pipe`: not a file, so it can be read only once.
   */
  readonly kind: 'lines' | 'document' | 'database' | 'checkpoint' | 'pipe';
  /** The size of a file in bytes; null if it is not a file. */
  readonly size: number | null;
  /** Of a file, what shows whether it stays the same; null if it is not a file. */
  readonly mark: FileMark | null;
  /** Present if a half-written last line is left out. */
  readonly partialLine?: PartialLine;
  /** Of a database, the events that are meant; default: all. */
  readonly selection?: EventSelection;
}

/**
 * Finds out what kind of input an argument names.
 * @throws CommandError if it cannot be read
 */
export function inputOf(file: string): Input {
  const pipe = { kind: 'pipe', size: null, mark: null } as const;
  if (file === STDIN) return { name: STDIN_NAME, path: null, ...pipe };
  const named = { name: file, path: file };
  return withReadErrors(file, () => {
    // To open a pipe could block.
    if (!statSync(file).isFile()) return { ...named, ...pipe };
    const descriptor = openSync(file, 'r');
    try {
      const head = headOf(descriptor);
      const mark = markOf(descriptor);
      // Virtual files, such as those in /proc on Linux, have size 0.
      if (mark.bytes === 0 && head.length > 0) return { ...named, ...pipe };
      return { ...named, kind: kindOf(file, head), size: mark.bytes, mark };
    } finally {
      closeSync(descriptor);
    }
  });
}

function kindOf(file: string, head: Buffer): Input['kind'] {
  if (foreignFormat(head) === 'sqlite') return 'database';
  if (looksLikeMessage(head)) return 'checkpoint';
  return looksLikeLines(head, file) && !looksLikeProducerFile(head) ? 'lines' : 'document';
}

/**
 * Runs a function that reads an input.
 * @throws CommandError instead of an error of the operating system
 */
export function withReadErrors<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readError(name, error);
  }
}

/** The error to throw if reading an input failed. */
export function readError(name: string, error: unknown): unknown {
  return fileError('read', name, error);
}

function headOf(descriptor: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  return withoutByteOrderMark(head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0)));
}
