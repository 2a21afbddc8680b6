import { readRecords } from '../jsonl/readRecords.js';
import type { InputRecord } from '../jsonl/readRecords.js';
import { CommandError } from './commandError.js';
import type { Io } from './io.js';

/** What `-`, and no file at all, stand for. */
export const STDIN = '-';

/** A record of an input file. */
export interface FileRecord extends InputRecord {
  /** The file's name as it was given; `<stdin>` for standard input. */
  readonly file: string;
}

/** The inputs that arguments name: files, or standard input. */
export function inputsOf(files: readonly string[]): readonly string[] {
  return files.length > 0 ? files : [STDIN];
}

/** The name under which an input is reported. */
export function nameOf(file: string): string {
  return file === STDIN ? '<stdin>' : file;
}

/**
 * Reads the records of a file, in batches.
 * @throws CommandError where it cannot be read
 */
export async function* readFile(
  io: Io,
  file: string,
  maxLineBytes: number,
): AsyncGenerator<FileRecord[]> {
  const name = nameOf(file);
  const chunks = file === STDIN ? io.stdin : io.openFile(file);
  try {
    for await (const records of readRecords(chunks, { name, maxLineBytes })) {
      yield records.map((record) => ({ ...record, file: name }));
    }
  } catch (error) {
    if (isSystemError(error))
      throw new CommandError(`cannot read ${name}: ${SYSTEM_ERRORS[error.code] ?? error.message}`);
    throw error;
  }
}

const SYSTEM_ERRORS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
