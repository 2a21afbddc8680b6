import { writeSync } from 'node:fs';

/**
 * Writes a whole text to a file. A full disk or a quota may take only a part of a write; the next one then
 * fails. (`process.stdout` of Node.js drops the rest, and reports nothing.)
 * @throws the error of the operating system
 */
export function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
