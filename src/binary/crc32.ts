import { int32At } from './byteReader.js';

/** CRC-32 (ISO 3309, as in gzip and PNG): it detects every change of up to 32 bits in a row. */

const POLYNOMIAL = 0xedb88320;

/** The remainders of a byte, and of a byte with one to three zeros after it. */
let tables: readonly [Int32Array, Int32Array, Int32Array, Int32Array] | undefined;

/** The checksum of bytes, from 0 to 2^32 - 1. Four bytes at a time take half the time. */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const [one, two, three, four] = (tables ??= newTables());
  let crc = -1;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    crc ^= int32At(bytes, at);
    crc =
      (four[crc & 255] as number) ^
      (three[(crc >>> 8) & 255] as number) ^
      (two[(crc >>> 16) & 255] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; at < end; at += 1)
    crc = (one[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function newTables() {
  const one = Int32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
  const withZero = (remainder: number) => (one[remainder & 255] as number) ^ (remainder >>> 8);
  const two = one.map(withZero);
  const three = two.map(withZero);
  return [one, two, three, three.map(withZero)] as const;
}

function remainderOf(byte: number): number {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
}
