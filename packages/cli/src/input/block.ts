import { closeSync, openSync, readSync } from 'node:fs';
import { withoutByteOrderMark } from 'mission-dossier-contracts/tooling';
import type { InputRecord, LineRecords } from 'mission-dossier-contracts/tooling';

/** Part of a file of JSON Lines: the lines that start in it. The last of them may end behind it. */
export interface Block {
  readonly path: string;
  /** The first byte. */
  readonly start: number;
  /** The byte behind the last. */
  readonly end: number;
}

const LARGEST_BLOCK = 8 * 1024 * 1024;
const SMALLEST_BLOCK = 64 * 1024;
/** So that threads that are faster get more of the work. */
const BLOCKS_PER_JOB = 4;
const READ_BYTES = 256 * 1024;
const LF = 0x0a;

/** Cuts a file, or part of it, into blocks for so many threads. */
export function* blocksOf(
  path: string,
  start: number,
  end: number,
  jobs: number,
): Generator<Block> {
  const share = Math.ceil((end - start) / (jobs * BLOCKS_PER_JOB));
  const size = Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, share));
  for (let at = start; at < end; at += size) {
    yield { path, start: at, end: Math.min(at + size, end) };
  }
}

/**
 * Reads the records of a block, in batches. Synchronously: a thread that parses has nothing else to
 * do, and one buffer serves for all of the block.
 */
export function* readBlock(
  { path, start, end }: Block,
  lines: LineRecords,
): Generator<Iterable<InputRecord>> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    let position = start === 0 ? 0 : firstLineStart(file, start, end, buffer);
    if (position >= end) return;
    for (;;) {
      const length = readSync(file, buffer, 0, READ_BYTES, position);
      if (length === 0) break;
      const read = buffer.subarray(0, length);
      // The block ends with the line in which its last byte is.
      const lineEnd =
        position + length < end ? -1 : read.indexOf(LF, Math.max(0, end - 1 - position));
      const chunk = lineEnd === -1 ? read : read.subarray(0, lineEnd + 1);
      yield lines.push(position === 0 ? withoutByteOrderMark(chunk) : chunk);
      if (lineEnd !== -1) return;
      position += length;
    }
    yield lines.end();
  } finally {
    closeSync(file);
  }
}

/** Where the first line starts that starts in the block; `end` where none does. */
function firstLineStart(file: number, start: number, end: number, buffer: Buffer): number {
  for (let position = start - 1; position < end - 1;) {
    const length = readSync(file, buffer, 0, Math.min(READ_BYTES, end - 1 - position), position);
    if (length === 0) break;
    const lineEnd = buffer.subarray(0, length).indexOf(LF);
    if (lineEnd !== -1) return position + lineEnd + 1;
    position += length;
  }
  return end;
}
