import type { ByteReader } from './byteReader.js';
import { damaged } from './refusal.js';

/** A text with numbers: `WP07/report-12.md` is a pattern that many texts share, with the numbers 07 and 12. */
export interface Pattern {
  /** The text with {@link PLACEHOLDER} for each number. */
  readonly text: string;
  /** Its numbers as they are written: twice each; if zeros are before it, 1 more, and then how many. */
  readonly numbers: readonly number[];
}

const PLACEHOLDER = '\0';
/** Twice such a number is an integer that is exact. */
const MAX_DIGITS = 15;
/** A longer pattern would multiply what hostile bytes allocate. */
export const MAX_PATTERN = 255;
const ZERO = 48;
const NINE = 57;

/** The pattern of a text; null if it has no numbers, or is not of this kind. */
export function patternOf(text: string): Pattern | null {
  if (text.length > MAX_PATTERN) return null;
  let pattern = '';
  const numbers: number[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) return null;
    if (!isDigit(code)) continue;
    const end = endOfDigits(text, i);
    if (end - i > MAX_DIGITS) return null;
    const zeros = zerosBefore(text, i, end);
    const number = numberAt(text, i, end) * 2;
    if (zeros === 0) numbers.push(number);
    else numbers.push(number + 1, zeros);
    pattern += text.slice(start, i) + PLACEHOLDER;
    start = end;
    i = end - 1;
  }
  return start === 0 ? null : { text: pattern + text.slice(start), numbers };
}

/** The pieces of a pattern between its numbers. */
export function piecesOf(pattern: string): readonly string[] {
  return pattern.split(PLACEHOLDER);
}

/** A text of its pieces, with the numbers that follow in the bytes between them. */
export function joinedPieces(pieces: readonly string[], bytes: ByteReader): string {
  let text = pieces[0] as string;
  for (let i = 1; i < pieces.length; i += 1) text += readNumber(bytes) + (pieces[i] as string);
  return text;
}

function readNumber(bytes: ByteReader): string {
  const number = bytes.varint();
  if (number % 2 === 0) return String(number / 2);
  const zeros = bytes.varint();
  if (zeros > MAX_DIGITS) throw damaged('a number has too many zeros');
  return '0'.repeat(zeros) + String((number - 1) / 2);
}

/** How many of the first code units can be cut off without cutting a number. */
export function withoutPartOfNumber(text: string, length: number): number {
  let end = length;
  if (isDigit(text.charCodeAt(end))) while (end > 0 && isDigit(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** How many zeros are before the last digit or another one than 0. */
function zerosBefore(text: string, start: number, end: number): number {
  let at = start;
  while (at < end - 1 && text.charCodeAt(at) === ZERO) at += 1;
  return at - start;
}

function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i += 1) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
