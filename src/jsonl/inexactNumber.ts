/** A decimal with no more significant digits than this has a double of its own. */
const SAFE_DIGITS = 15;
/** So many characters of a number, the point among them, may be more digits than that. */
const LONG = SAFE_DIGITS + 1;
/** A window of this length lies within every long number that is cut into such windows. */
export const WINDOW = LONG / 2;

/** What may stand before the digits of a number. */
const BEFORE_NUMBER = Buffer.from(' \t\r\n:,[-');
const POINT = '.'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/**
 * Whether a window of a JSON text lies within a number that may have more digits than JavaScript holds
 * exactly (C8), the first such window of the number. Where none does, there is no such number; what is
 * found may stand in a string.
 */
export function isInLongNumber(
  bytes: DataView,
  window: number,
  start: number,
  end: number,
): boolean {
  let to = window;
  while (to < end && to < window + LONG && isDigitOrPoint(bytes.getUint8(to))) to += 1;
  if (to - window < WINDOW) return false;
  let from = window;
  const before = window - WINDOW;
  while (from > start && from > before && isDigitOrPoint(bytes.getUint8(from - 1))) from -= 1;
  // Of the same digits, the window before has been asked for: any number of them is looked at once.
  if (from === before) return false;
  // Digits behind anything else are part of a string.
  return to - from >= LONG && (from === start || BEFORE_NUMBER.includes(bytes.getUint8(from - 1)));
}

function isDigitOrPoint(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === POINT;
}

/**
 * What leads a number that is not long to one that is nothing, or beyond all measure. That a value
 * holds none of these (see {@link holdsExtreme}) is known in half the time of a look for exponents.
 */
export const LARGE_EXPONENT = /[eE][+-]?[0-9]{2,}(?:[\s,}\]]|$)/;

const DEEP = 100;
const LARGEST = 1e80;
const SMALLEST = 1e-80;

/** Whether a value holds a number that is nothing, or beyond all measure. */
export function holdsExtreme(value: unknown, depth = 0): boolean {
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
