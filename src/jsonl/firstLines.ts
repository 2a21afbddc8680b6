import { decodeLeniently } from './decodeUtf8.js';
import { HEAD_BYTES, isObjectLine, withoutByteOrderMark } from './inputFormat.js';
import { LineSplitter } from './lineSplitter.js';

/**
 * Watches the first lines of an input as they arrive. Once one of them is an object, they show the format of the
 * input, so its records need not wait for more of it.
 */
export class FirstLines {
  readonly #splitter = new LineSplitter(HEAD_BYTES);

  /** @returns whether a line that ends in this chunk is an object */
  push(chunk: Uint8Array): boolean {
    return this.#splitter.push(chunk).some(({ number, bytes, start, end }) => {
      const line = bytes?.subarray(start, end) ?? new Uint8Array();
      return isObjectLine(decodeLeniently(number === 1 ? withoutByteOrderMark(line) : line));
    });
  }
}
