import type { ByteWriter } from './byteWriter.js';

/** Hashes and UUIDs as bytes: half as long as their digits. */
const DIGITS = '0123456789abcdef';
const decoder = /* @__PURE__ */ new TextDecoder();
/** The values of the digits by their codes, and -1 for others. */
const VALUES = /* @__PURE__ */ Int8Array.from({ length: 128 }, (_, code) =>
  DIGITS.indexOf(String.fromCharCode(code)),
);
/** For the digits of a SHA-256, which are the most that are usual. */
const scratch = /* @__PURE__ */ new Uint8Array(64);

/**
 * Writes the bytes of a text that consists of lower-case hex digits, of an even number.
 * @returns whether it does; if not, some bytes may be written
 */
export function writeHex(bytes: ByteWriter, digits: string): boolean {
  for (let i = 0; i < digits.length; i += 2) {
    const byte = valueAt(digits, i) * 16 + valueAt(digits, i + 1);
    if (!(byte >= 0)) return false;
    bytes.byte(byte);
  }
  return true;
}

/** NaN if it is no digit. */
function valueAt(digits: string, at: number): number {
  const value = VALUES[digits.charCodeAt(at)];
  return value === undefined || value < 0 ? NaN : value;
}

/** The hex digits of bytes. */
export function hexOfBytes(bytes: Uint8Array, start: number, end: number): string {
  const length = (end - start) * 2;
  const digits = length > scratch.length ? new Uint8Array(length) : scratch;
  for (let i = start, at = 0; i < end; i += 1, at += 2) {
    const byte = bytes[i] as number;
    digits[at] = digitOf(byte >> 4);
    digits[at + 1] = digitOf(byte & 15);
  }
  return decoder.decode(length === digits.length ? digits : digits.subarray(0, length));
}

const ZERO = 48;
const SMALL_A_LESS_10 = 87;

function digitOf(value: number): number {
  return value < 10 ? ZERO + value : SMALL_A_LESS_10 + value;
}
