import { decodeLeniently } from './decodeUtf8.js';
import { HEAD_BYTES, isObjectLine, withoutByteOrderMark } from './inputFormat.js';
import { LineSplitter } from './lineSplitter.js';

/**
 * Watches the first lines of an input as they arrive. If one of the first two is an object, the input is
 * JSON Lines whatever follows, so its records need not wait for more.
 */
export class FirstLines {
  readonly #splitter = new LineSplitter(HEAD_BYTES);
  #count = 0;

  /** @returns whether the chunks so far are the start of JSON Lines */
  push(chunk: Uint8Array): boolean {
    return this.#splitter.push(chunk).some(({ number, bytes, start, end }) => {
      const line = bytes?.subarray(start, end) ?? new Uint8Array();
      const text = decodeLeniently(number === 1 ? withoutByteOrderMark(line) : line);
      if (text.trim() !== '' || bytes === null) this.#count += 1;
      return this.#count <= 2 && isObjectLine(text);
    });
  }
}
