import type { ByteReader } from './byteReader.js';

/** A text with numbers: `WP07/report-12.md` is a pattern that many texts share, with the numbers 07 and 12. */
export interface Pattern {
  /** The text with {@link PLACEHOLDER} for each number. */
  readonly text: string;
  /** The digits of each number after a 1, so that leading zeros count. */
  readonly numbers: readonly number[];
}

const PLACEHOLDER = '\0';
/** With the 1 before them, an integer that is exact. */
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
    numbers.push(numberAfterOne(text, i, end));
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
  for (let i = 1; i < pieces.length; i += 1)
    text += String(bytes.varint()).slice(1) + (pieces[i] as string);
  return text;
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

function numberAfterOne(text: string, start: number, end: number): number {
  let number = 1;
  for (let i = start; i < end; i += 1) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
