import type { ValidationIssue } from '../index.js';
import { parseJson } from '../jsonl/parseJson.js';

const LF = 0x0a;
const ENCODER = /* @__PURE__ */ new TextEncoder();

/**
 * The line of JSON that an event is stored as.
 *
 * @param bytes - the bytes that it was read from, if they are known
 * @returns the line without its line feed; issues for text that UTF-8 cannot have
 */
export function lineOf(
  event: object,
  bytes: Uint8Array | null,
): Uint8Array | readonly ValidationIssue[] {
  if (bytes && !bytes.includes(LF)) return bytes;
  const text = JSON.stringify(event);
  // Lone surrogates alone are escaped in this way, or text that looks like it.
  const problems = text.includes('\\ud') ? parseJson(text).problems : [];
  if (problems.length === 0) return ENCODER.encode(text);
  return problems.map(({ path = '', message }) => ({
    path,
    keyword: 'json',
    message,
    schemaPath: '',
  }));
}

/** The lines of a message. Blank ones are skipped. */
export function linesOf(message: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < message.length) {
    const feed = message.indexOf(LF, start);
    const end = feed < 0 ? message.length : feed;
    const line = message.subarray(start, end);
    if (!line.every(isBlank)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Joins lines to a message. */
export function messageOf(lines: readonly Uint8Array[]): Uint8Array {
  const length = lines.reduce((sum, line) => sum + line.length + 1, -1);
  const message = new Uint8Array(length).fill(LF);
  let start = 0;
  for (const line of lines) {
    message.set(line, start);
    start += line.length + 1;
  }
  return message;
}

/** JSON white space. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
