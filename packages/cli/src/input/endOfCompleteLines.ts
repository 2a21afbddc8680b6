import { closeSync, openSync, readSync } from 'node:fs';

const READ_BYTES = 64 * 1024;
const LF = 0x0a;

/** The position after the last line feed of a file: a last line without one may still grow. */
export function endOfCompleteLines(path: string, size: number): number {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    for (let end = size; end > 0; end -= READ_BYTES) {
      const start = Math.max(0, end - READ_BYTES);
      const length = readSync(file, buffer, 0, end - start, start);
      const lineEnd = buffer.subarray(0, length).lastIndexOf(LF);
      if (lineEnd !== -1) return start + lineEnd + 1;
    }
    return 0;
  } finally {
    closeSync(file);
  }
}
