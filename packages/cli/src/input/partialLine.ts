import { closeSync, openSync, readSync } from 'node:fs';
import { isPartialLine } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { counted } from '../text/counted.js';
import { endOfCompleteLines } from './endOfCompleteLines.js';
import { markUpTo } from './fileMark.js';
import { withReadErrors } from './input.js';
import type { Input } from './input.js';

/** The last line of an input that may still be written, when it is left out. */
export class PartialLine {
  /** Its length so far; 0 if there is none. */
  bytes = 0;
}

/**
 * An input of which a half-written last line is left out: it has no line feed, and is the beginning of an object.
 * A file of JSON Lines ends before it.
 *
 * @param maxLineBytes - a longer line is not left out, because it is an error
 * @throws CommandError if it cannot be read
 */
export function withoutPartialLine(input: Input, maxLineBytes: number): Input {
  const partialLine = new PartialLine();
  const { kind, name, path, size } = input;
  if (kind !== 'lines' || path === null || size === null) return { ...input, partialLine };
  return withReadErrors(name, () => {
    const end = endOfCompleteLines(path, size);
    if (size - end > maxLineBytes || !isPartialLine(bytesOf(path, end, size)))
      return { ...input, partialLine };
    partialLine.bytes = size - end;
    return {
      ...input,
      partialLine,
      size: end,
      mark: input.mark && markUpTo(path, input.mark, end),
    };
  });
}

/** Writes a notice if a last line was left out. */
export async function notePartialLine(io: Io, { name, partialLine }: Input): Promise<void> {
  if (!partialLine?.bytes) return;
  const length = counted(partialLine.bytes, 'byte');
  await notice(io, `the last line is half-written, with ${length} so far, and is left out`, name);
}

function bytesOf(path: string, start: number, end: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(end - start);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}
