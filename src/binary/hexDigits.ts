import type { ByteWriter } from './byteWriter.js';

/** Hashes and UUIDs as bytes: half as long as their digits. */
const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_F = 102;
const decoder = /* @__PURE__ */ new TextDecoder();

/** Whether a text has an even number of lower-case hex digits, and nothing else. */
export function areHexDigits(text: string): boolean {
  if (text.length % 2 !== 0) return false;
  for (let i = 0; i < text.length; i += 1) if (valueOf(text.charCodeAt(i)) < 0) return false;
  return true;
}

/** Writes the bytes of hex digits. */
export function writeHex(bytes: ByteWriter, digits: string): void {
  for (let i = 0; i < digits.length; i += 2)
    bytes.byte(valueOf(digits.charCodeAt(i)) * 16 + valueOf(digits.charCodeAt(i + 1)));
}

/** The hex digits of bytes. */
export function hexOfBytes(bytes: Uint8Array): string {
  const digits = new Uint8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    digits[2 * i] = digitOf(byte >> 4);
    digits[2 * i + 1] = digitOf(byte & 15);
  }
  return decoder.decode(digits);
}

function valueOf(code: number): number {
  if (code >= ZERO && code <= NINE) return code - ZERO;
  return code >= SMALL_A && code <= SMALL_F ? code - SMALL_A + 10 : -1;
}

function digitOf(value: number): number {
  return value < 10 ? ZERO + value : SMALL_A + value - 10;
}
