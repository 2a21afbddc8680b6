/** CRC-32 (ISO 3309, as in gzip and PNG): it detects every change of up to 32 bits in a row. */

const POLYNOMIAL = 0xedb88320;

let table: Int32Array | undefined;

/** The checksum of bytes, from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  const remainders = (table ??= Int32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)));
  let crc = -1;
  for (const byte of bytes) crc = (remainders[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function remainderOf(byte: number): number {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
}
