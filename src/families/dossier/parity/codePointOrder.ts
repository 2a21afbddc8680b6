/**
 * Compares two strings by code point (C22), as Python does. Byte order in UTF-8 is the same. JavaScript
 * compares UTF-16 code units instead, which puts U+1F600 before U+FF5E.
 *
 * @returns a negative number, 0 or a positive number; 0 only if the strings are equal
 */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    // The loop reaches the second half of a surrogate pair only if both code points are equal.
    const difference = (a.codePointAt(i) as number) - (b.codePointAt(i) as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
