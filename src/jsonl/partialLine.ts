/** An object, after JSON white space. */
const OBJECT = /^[ \t\r]*\{/;

/**
 * Whether the bytes of a last line without a line feed are a part of an object: it begins, and is not yet JSON.
 * An object that is complete is none, and neither is a text that never becomes one.
 */
export function isPartialLine(bytes: Uint8Array): boolean {
  // A character that is cut is replaced, which makes no text JSON that is none.
  const text = new TextDecoder().decode(bytes);
  if (!OBJECT.test(text)) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
