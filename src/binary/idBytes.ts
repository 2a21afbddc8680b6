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

export function isUuid(words: Int32Array): boolean {
  return words[UUID_WORDS] === UUID_MARK;
}

export function writeId(bytes: ByteWriter, words: Int32Array, milliseconds: number): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = words;
  if (isUuid(words)) {
    for (const word of [a, b, c, d]) writeBigEndian(bytes, word);
    return;
  }
  bytes.signed(a * DIGITS_20_BITS + (b >>> LITTLE_BITS) - milliseconds);
  const first = b & (2 ** LITTLE_BITS - 1);
  bytes.byte(first >>> 2);
  bytes.byte(((first & 3) << 6) | (c >>> 24));
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
    for (let i = 0; i < UUID_WORDS; i += 1) words[i] = readBigEndian(bytes.raw(4));
    words[UUID_WORDS] = UUID_MARK;
    return;
  }
  const time = milliseconds + bytes.signed();
  if (!(time >= 0 && time < TIME_LIMIT)) throw damaged('an id has no time');
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9] = bytes.raw(10) as unknown as TenBytes;
  words[0] = Math.floor(time / DIGITS_20_BITS);
  words[1] = ((time % DIGITS_20_BITS) << LITTLE_BITS) | (b0 << 2) | (b1 >>> 6);
  words[2] = ((b1 & 63) << 24) | (b2 << 16) | (b3 << 8) | b4;
  words[3] = (b5 << 22) | (b6 << 14) | (b7 << 6) | (b8 >>> 2);
  words[4] = ((b8 & 3) << 8) | b9;
}

type TenBytes = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

function writeBigEndian(bytes: ByteWriter, word: number): void {
  for (const shift of [24, 16, 8, 0]) bytes.byte((word >>> shift) & 255);
}

function readBigEndian(bytes: Uint8Array): number {
  return bytes.reduce((word, byte) => (word << 8) | byte, 0);
}
