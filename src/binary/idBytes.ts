import type { ByteReader } from './byteReader.js';
import type { ByteWriter } from './byteWriter.js';
import { damaged } from './refusal.js';
import { ID_WORDS, UUID_MARK } from '../projection/idWords.js';

/**
 * Writes the words of an id. A UUID takes 16 bytes. A ULID takes the difference of its time to another one in
 * milliseconds, which is usually small, and 10 bytes for its last 16 digits.
 */

const UUID_WORDS = ID_WORDS - 1;
const LITTLE_BITS = 10;
const DIGITS_20_BITS = 2 ** 20;
/** Ten digits of five bits. */
const TIME_LIMIT = 2 ** 50;

/** @param first - the position of the first word */
export function isUuid(words: Int32Array, first = 0): boolean {
  return words[first + UUID_WORDS] === UUID_MARK;
}

export function writeId(
  bytes: ByteWriter,
  words: Int32Array,
  first: number,
  milliseconds: number,
): void {
  const a = words[first] as number;
  const b = words[first + 1] as number;
  const c = words[first + 2] as number;
  const d = words[first + 3] as number;
  const e = words[first + 4] as number;
  if (isUuid(words, first)) {
    writeBigEndian(bytes, a);
    writeBigEndian(bytes, b);
    writeBigEndian(bytes, c);
    writeBigEndian(bytes, d);
    return;
  }
  bytes.signed(a * DIGITS_20_BITS + (b >>> LITTLE_BITS) - milliseconds);
  const left = b & (2 ** LITTLE_BITS - 1);
  bytes.byte(left >>> 2);
  bytes.byte(((left & 3) << 6) | (c >>> 24));
  bytes.byte((c >>> 16) & 255);
  bytes.byte((c >>> 8) & 255);
  bytes.byte(c & 255);
  bytes.byte((d >>> 22) & 255);
  bytes.byte((d >>> 14) & 255);
  bytes.byte((d >>> 6) & 255);
  bytes.byte(((d & 63) << 2) | (e >>> 8));
  bytes.byte(e & 255);
}

/** Reads an id into words. */
export function readIdBytes(
  bytes: ByteReader,
  words: Int32Array,
  isUuid: boolean,
  milliseconds: number,
): void {
  if (isUuid) {
    for (let i = 0; i < UUID_WORDS; i += 1) words[i] = readBigEndian(bytes);
    words[UUID_WORDS] = UUID_MARK;
    return;
  }
  const time = milliseconds + bytes.signed();
  if (!(time >= 0 && time < TIME_LIMIT)) throw damaged('an id has no time');
  const b0 = bytes.byte();
  const b1 = bytes.byte();
  words[0] = Math.floor(time / DIGITS_20_BITS);
  words[1] = ((time % DIGITS_20_BITS) << LITTLE_BITS) | (b0 << 2) | (b1 >>> 6);
  words[2] = ((b1 & 63) << 24) | (bytes.byte() << 16) | (bytes.byte() << 8) | bytes.byte();
  words[3] = (bytes.byte() << 22) | (bytes.byte() << 14) | (bytes.byte() << 6);
  const b8 = bytes.byte();
  words[3] |= b8 >>> 2;
  words[4] = ((b8 & 3) << 8) | bytes.byte();
}

function writeBigEndian(bytes: ByteWriter, word: number): void {
  bytes.byte(word >>> 24);
  bytes.byte((word >>> 16) & 255);
  bytes.byte((word >>> 8) & 255);
  bytes.byte(word & 255);
}

function readBigEndian(bytes: ByteReader): number {
  return (bytes.byte() << 24) | (bytes.byte() << 16) | (bytes.byte() << 8) | bytes.byte();
}
