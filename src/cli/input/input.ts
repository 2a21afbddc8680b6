import { readRecords } from '../jsonl/readRecords.js';
import type { InputRecord } from '../jsonl/readRecords.js';
import { CommandError } from './commandError.js';
import type { Io } from './io.js';
import { isSystemError, systemErrorText } from './systemError.js';

/** What `-`, and no file at all, stand for. */
const STDIN = '-';

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
  if (file === STDIN && io.stdinIsTerminal) {
    await io.stderr.write('reading standard input; end it with Ctrl-D, or see --help\n');
  }
  try {
    for await (const records of readRecords(chunks, { name, maxLineBytes })) {
      yield records.map((record) => ({ ...record, file: name }));
    }
  } catch (error) {
    if (isSystemError(error))
      throw new CommandError(`cannot read ${name}: ${systemErrorText(error)}`);
    throw error;
  }
}
