/** A decimal with no more significant digits than this has a double of its own. */
const SAFE_DIGITS = 15;
/** So many characters of a number, the point among them, may be more digits than that. */
const LONG = SAFE_DIGITS + 1;

/**
 * Whether a JSON text may hold a number that JavaScript cannot hold exactly (C8). Never wrong where it
 * says no, but for a member that another of its name replaces; what it finds may stand in a string. That the numbers of the value are not extreme rules
 * the exponents out in half the time of a look through the text.
 *
 * @param value - what `JSON.parse` made of the text
 */
export function mayHoldInexactNumber(text: string, value: unknown): boolean {
  return hasLongNumber(text) || (holdsExtreme(value, 0) && LARGE_EXPONENT.test(text));
}

const DEEP = 100;
const LARGEST = 1e80;
const SMALLEST = 1e-80;
/** What leads a number that is not long beyond either: to infinity, or to zero, in the end. */
const LARGE_EXPONENT = /[eE][+-]?[0-9]{2,}(?:[\s,}\]]|$)/;

/** Whether a value holds a number that is nothing, or beyond all measure. */
function holdsExtreme(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return isExtreme(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth === DEEP) return true;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'number' ? isExtreme(member) : holdsExtreme(member, depth + 1))
      return true;
  }
  return false;
}

function isExtreme(number: number): boolean {
  const size = Math.abs(number);
  return !(size > SMALLEST && size < LARGEST);
}

/** What may stand before the digits of a number. */
const BEFORE_NUMBER = ' \t\r\n:,[-';
const POINT = '.'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** A number that is long covers one of every sixteen characters, so the others need no look. */
function hasLongNumber(text: string): boolean {
  for (let i = LONG - 1; i < text.length; i += LONG) {
    if (!isDigitOrPoint(text.charCodeAt(i))) continue;
    let start = i;
    while (isDigitOrPoint(text.charCodeAt(start - 1))) start -= 1;
    let end = i + 1;
    while (isDigitOrPoint(text.charCodeAt(end))) end += 1;
    if (end - start >= LONG && mayStartNumber(text, start)) return true;
    // The next long number starts behind this one's end.
    i = end;
  }
  return false;
}

function isDigitOrPoint(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === POINT;
}

/** Digits behind anything else are part of a string. */
function mayStartNumber(text: string, start: number): boolean {
  return start === 0 || BEFORE_NUMBER.includes(text.charAt(start - 1));
}
