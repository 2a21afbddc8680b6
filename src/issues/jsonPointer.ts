/** Reading and writing JSON pointers (RFC 6901). */

/** The unescaped segments of a pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer that leads through the segments. */
export function pointerOf(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${escaped(String(segment))}`).join('');
}

/** A key as a pointer's segment. */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
