const BLOCK_BYTES = 128 * 1024;
const REPEATED = 1;

/** A frame of zstd (RFC 8878), each block of which is a zero that is repeated. Nothing says how long it is. */
export function zstdOfZeros(mebibytes: number): Buffer {
  const start = Buffer.from('28b52ffd0038', 'hex');
  const block = Buffer.alloc(4);
  block.writeUIntLE((BLOCK_BYTES << 3) | (REPEATED << 1), 0, 3);
  const last = Buffer.from(block);
  last.writeUInt8(block.readUInt8() | 1);
  const count = (mebibytes * 1024 * 1024) / BLOCK_BYTES;
  return Buffer.concat([start, ...Array.from({ length: count - 1 }, () => block), last]);
}
