/**
 * Base64 (RFC 4648) of many megabytes, in browsers, too: `atob` takes 30 times as long in Node 20, and
 * both it and `btoa` ask for a string of bytes.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = /* @__PURE__ */ '='.charCodeAt(0);

/** Bytes as text, with padding. */
export function toBase64(bytes: Uint8Array): string {
  const digits = digitCodes();
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let end = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[end] = digits[group >>> 18] as number;
    codes[end + 1] = digits[(group >>> 12) & 63] as number;
    codes[end + 2] = digits[(group >>> 6) & 63] as number;
    codes[end + 3] = digits[group & 63] as number;
    end += 4;
  }
  codes.fill(PADDING, codes.length - paddingOf(bytes.length));
  return new TextDecoder().decode(codes);
}

/** The bytes that a text with padding stands for; null where it is no such text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const values = digitValues();
  const digits = padding === 0 ? text : `${text.slice(0, -padding)}${'A'.repeat(padding)}`;
  let end = 0;
  for (let i = 0; i < digits.length; i += 4) {
    const group =
      (valueAt(values, digits, i) << 18) |
      (valueAt(values, digits, i + 1) << 12) |
      (valueAt(values, digits, i + 2) << 6) |
      valueAt(values, digits, i + 3);
    if (group < 0) return null;
    // What is written beyond the end is dropped.
    bytes[end] = group >>> 16;
    bytes[end + 1] = group >>> 8;
    bytes[end + 2] = group;
    end += 3;
  }
  return bytes;
}

// Made when they are needed: an import has no time for them, and a text has up to megabytes.

function digitCodes(): Uint8Array {
  return Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
}

/** By character code; negative where it is no digit, so that a group with one in it is negative, too. */
function digitValues(): Int32Array {
  const values = new Int32Array(128).fill(-1);
  digitCodes().forEach((code, value) => (values[code] = value));
  return values;
}

function valueAt(values: Int32Array, text: string, index: number): number {
  return values[text.charCodeAt(index)] ?? -1;
}

/** How many characters complete the last group of four. */
function paddingOf(bytes: number): number {
  return (3 - (bytes % 3)) % 3;
}
