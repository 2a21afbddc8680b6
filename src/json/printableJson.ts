/** Controls (Cc), format characters that reorder or hide text (Cf), and line separators. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Replaces such characters by escapes, so that a text cannot control a terminal or be read as another one. */
export function escapeUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The JSON text of a value for a message, in which such characters are escaped. */
export function printableJson(value: unknown): string {
  return escapeUnprintable(JSON.stringify(value));
}
