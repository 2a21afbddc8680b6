import { closeSync, openSync, readSync } from 'node:fs';
import { withoutByteOrderMark } from 'mission-dossier-contracts/tooling';
import type { InputRecord, LineRecords } from 'mission-dossier-contracts/tooling';
import { changedFile, fileId } from './fileMark.js';

/** Part of a JSON Lines file: the lines that start in it. The last of them may end after it. */
export interface Block {
  readonly path: string;
  /** That of the file that is meant (see `fileMark.ts`). */
  readonly fileId: string;
  /** The position of the first byte. */
  readonly start: number;
  /** The position after the last byte. */
  readonly end: number;
}

/** In larger ones, a thread that gives up at many errors has done more in vain; in smaller ones, more missions are parted. */
const LARGEST_BLOCK = 16 * 1024 * 1024;
const SMALLEST_BLOCK = 64 * 1024;
/** Several blocks per thread, so that faster threads get more of the work. */
const BLOCKS_PER_JOB = 4;
const READ_BYTES = 256 * 1024;
const LF = 0x0a;

/** Cuts a file, or part of it, into blocks for a number of threads. */
export function* blocksOf(
  file: Pick<Block, 'path' | 'fileId'>,
  start: number,
  end: number,
  jobs: number,
): Generator<Block> {
  const share = Math.ceil((end - start) / (jobs * BLOCKS_PER_JOB));
  const size = Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, share));
  for (let at = start; at < end; at += size) {
    yield { ...file, start: at, end: Math.min(at + size, end) };
  }
}

/**
 * Reads the records of a block, in batches. It is synchronous because the thread has nothing else to do;
 * so one buffer is enough for the whole block.
 * @throws CommandError if the file was replaced, or has lost bytes of the block
 */
export function* readBlock(
  { path, fileId: id, start, end }: Block,
  lines: LineRecords,
): Generator<Iterable<InputRecord>> {
  const file = openSync(path, 'r');
  try {
    if (fileId(file) !== id) throw changedFile(path);
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    let position = start === 0 ? 0 : firstLineStart(file, start, end, buffer);
    if (position === null) throw changedFile(path);
    if (position >= end) return;
    for (;;) {
      const length = readSync(file, buffer, 0, READ_BYTES, position);
      if (length === 0 && position < end) throw changedFile(path);
      if (length === 0) break;
      const read = buffer.subarray(0, length);
      // The block ends at the end of the line that contains its last byte.
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

/** The position of the first line that starts in the block; `end` if there is none; null if the file ends before. */
function firstLineStart(file: number, start: number, end: number, buffer: Buffer): number | null {
  for (let position = start - 1; position < end - 1;) {
    const length = readSync(file, buffer, 0, Math.min(READ_BYTES, end - 1 - position), position);
    if (length === 0) return null;
    const lineEnd = buffer.subarray(0, length).indexOf(LF);
    if (lineEnd !== -1) return position + lineEnd + 1;
    position += length;
  }
  return end;
}
