import { concatBytes } from 'mission-dossier-contracts/tooling';
import { DamagedInput } from '../damagedInput.js';
import type { ByteReader } from './byteReader.js';

/** The start of a frame, and what it says about the rest (RFC 8878, 3.1.1.1). */
export interface FrameHeader {
  readonly bytes: Uint8Array;
  /** How many bytes back the data may refer to: all of these are held in memory. */
  readonly windowBytes: bigint;
  /** The number of bytes when decompressed; null if the frame does not say it. */
  readonly contentBytes: bigint | null;
  readonly hasChecksum: boolean;
  readonly needsDictionary: boolean;
}

/** A block of a frame, with its header. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

const DICTIONARY_ID_BYTES = [0, 1, 2, 4] as const;
const CONTENT_SIZE_BYTES = [0, 2, 4, 8] as const;
const SINGLE_SEGMENT_FLAG = 0x20;
const CHECKSUM_FLAG = 0x04;
const BLOCK_HEADER_BYTES = 3;
const RUN_LENGTH_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** No block is longer, compressed or not. */
const MAX_BLOCK_BYTES = 128 * 1024;

/** Reads the header of a frame whose magic number was read. */
export async function readFrameHeader(magic: Uint8Array, input: ByteReader): Promise<FrameHeader> {
  const descriptor = await exactly(1, input);
  const flags = numberOf(descriptor);
  const isSingleSegment = (flags & SINGLE_SEGMENT_FLAG) !== 0;
  const sizeFlag = flags >> 6;
  const window = await exactly(isSingleSegment ? 0 : 1, input);
  const dictionary = await exactly(DICTIONARY_ID_BYTES[flags & 3] ?? 0, input);
  const isOneByte = isSingleSegment && sizeFlag === 0;
  const size = await exactly(isOneByte ? 1 : (CONTENT_SIZE_BYTES[sizeFlag] ?? 0), input);
  const contentBytes =
    size.length === 0 ? null : bigNumberOf(size) + (size.length === 2 ? 256n : 0n);
  return {
    bytes: concatBytes([magic, descriptor, window, dictionary, size]),
    windowBytes: isSingleSegment ? (contentBytes ?? 0n) : windowSize(numberOf(window)),
    contentBytes,
    hasChecksum: (flags & CHECKSUM_FLAG) !== 0,
    needsDictionary: dictionary.some((byte) => byte !== 0),
  };
}

/** Reads the blocks of a frame (RFC 8878, 3.1.1.2). */
export async function* readBlocks(input: ByteReader): AsyncGenerator<Block> {
  for (let isLast = false; !isLast;) {
    const header = await exactly(BLOCK_HEADER_BYTES, input);
    const fields = numberOf(header);
    const [type, size] = [(fields >> 1) & 3, fields >> 3];
    if (type === RESERVED_BLOCK) throw damaged('a block has no valid type');
    if (size > MAX_BLOCK_BYTES) throw damaged(`a block has more than ${MAX_BLOCK_BYTES} bytes`);
    isLast = (fields & 1) !== 0;
    const content = await exactly(type === RUN_LENGTH_BLOCK ? 1 : size, input);
    yield { bytes: concatBytes([header, content]), isLast };
  }
}

/** @throws DamagedInput if there are fewer bytes */
export async function exactly(length: number, input: ByteReader): Promise<Uint8Array> {
  const bytes = await input.take(length);
  if (bytes.length < length) throw damaged('unexpected end of file');
  return bytes;
}

/** The error for a reason. */
export function damaged(reason: string): DamagedInput {
  return new DamagedInput(`the zstd data cannot be decompressed: ${reason}`);
}

function windowSize(descriptor: number): bigint {
  const base = 1n << BigInt(10 + (descriptor >> 3));
  return base + (base / 8n) * BigInt(descriptor & 7);
}

/** The number that at most four bytes are, the lowest first. */
export function numberOf(bytes: Uint8Array): number {
  return Number(bigNumberOf(bytes));
}

function bigNumberOf(bytes: Uint8Array): bigint {
  return bytes.reduceRight<bigint>((value, byte) => value * 256n + BigInt(byte), 0n);
}
