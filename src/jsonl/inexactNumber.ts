/** Decimals with up to this many significant digits are represented by different doubles. */
const SAFE_DIGITS = 15;
/** A number with this many characters, including the point, may have more digits than that. */
const LONG = SAFE_DIGITS + 1;
/** If a text is cut into windows of this length, every long number contains a whole window. */
export const WINDOW = LONG / 2;

/** The characters that may precede the digits of a number. */
const BEFORE_NUMBER = /* @__PURE__ */ new TextEncoder().encode(' \t\r\n:,[-');
const POINT = '.'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/**
 * Whether a window of a JSON text is the first whole window of a number that may have more digits than
 * JavaScript can hold exactly (C8). May return true for digits in a string. If it returns false for all
 * windows, there is no such number.
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
  // The window before has the same digits and was checked already, so each number is checked once.
  if (from === before) return false;
  // Digits after any other character are part of a string.
  return to - from >= LONG && (from === start || BEFORE_NUMBER.includes(bytes.getUint8(from - 1)));
}

function isDigitOrPoint(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === POINT;
}

/**
 * A large exponent: only with one can a short number become 0 or Infinity. Checking the parsed value with
 * {@link holdsExtreme} takes half the time of this search, so it is done first.
 */
export const LARGE_EXPONENT = /[eE][+-]?[0-9]{2,}(?:[\s,}\]]|$)/;

const DEEP = 100;
const LARGEST = 1e80;
const SMALLEST = 1e-80;

/** Whether a value contains a number that is 0, close to 0, or extremely large. */
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
