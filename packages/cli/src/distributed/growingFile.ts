import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LineRecords, withoutByteOrderMark } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { changedFile, fileId } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';

const READ_BYTES = 256 * 1024;

/** A file of JSON Lines that grows. A last line is read once it has its line feed. */
export class GrowingFile {
  readonly #input: Input;
  readonly #lines: LineRecords;
  #position = 0;

  constructor(input: Input, maxLineBytes: number) {
    this.#input = input;
    this.#lines = new LineRecords(maxLineBytes);
  }

  /**
   * Reads the records that came since the last call, in batches. Use each batch before the next one.
   * @throws CommandError if the file was replaced or cut, or cannot be read
   */
  *newRecords(): Generator<Iterable<InputRecord>> {
    const { name } = this.#input;
    const path = this.#input.path ?? '';
    const file = withReadErrors(name, () => openSync(path, 'r'));
    try {
      const isSame = fileId(file) === this.#input.mark?.id;
      if (!isSame || fstatSync(file).size < this.#position) throw changedFile(name);
      const buffer = Buffer.allocUnsafe(READ_BYTES);
      for (;;) {
        const position = this.#position;
        const length = withReadErrors(name, () => readSync(file, buffer, 0, READ_BYTES, position));
        if (length === 0) return;
        this.#position += length;
        const chunk = buffer.subarray(0, length);
        yield this.#lines.push(position === 0 ? withoutByteOrderMark(chunk) : chunk);
      }
    } finally {
      closeSync(file);
    }
  }
}
