/**
 * The order of two texts by code point (C22), as in Python and in UTF-8. JavaScript's own is by UTF-16
 * code unit, in which U+1F600 comes before U+FF5E.
 *
 * @returns negative, 0 or positive; 0 only where both are equal
 */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    // The second half of a pair is met only where the first halves, and so the code points, are equal.
    const difference = (a.codePointAt(i) as number) - (b.codePointAt(i) as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
