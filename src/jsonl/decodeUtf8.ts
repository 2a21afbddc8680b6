import type { InputProblem } from './inputProblem.js';

const DECODER = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const ENCODER = /* @__PURE__ */ new TextEncoder();

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = /* @__PURE__ */ ENCODER.encode(REPLACEMENT);

/** Decodes the bytes from `start` to `end`; returns a problem with its offset if they are not UTF-8. */
export function decodeUtf8(
  bytes: Uint8Array,
  start = 0,
  end = bytes.length,
): string | InputProblem {
  const text = decodeLeniently(bytes, start, end);
  // Decoding never fails: it writes U+FFFD for invalid bytes. So only texts with U+FFFD need a check.
  if (!text.includes(REPLACEMENT)) return text;
  const invalid = firstInvalid(text, bytes.subarray(start, end));
  if (!invalid) return text;
  return {
    offset: invalid.offset,
    message: `found the byte 0x${invalid.byte.toString(16).padStart(2, '0')}, which is not valid UTF-8 here`,
  };
}

/** Decodes bytes, with U+FFFD for those that are not UTF-8. A byte-order mark is kept. */
export function decodeLeniently(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return DECODER.decode(bytes.subarray(start, end));
}

/** A `Buffer` of Node. Its method takes half the time of a `TextDecoder`. */
interface NodeBuffer extends Uint8Array {
  toString(encoding?: 'latin1', start?: number, end?: number): string;
}

/** Decodes bytes all of which are ASCII. */
export function decodeAscii(bytes: Uint8Array, start: number, end: number): string {
  return 'latin1Slice' in bytes
    ? (bytes as NodeBuffer).toString('latin1', start, end)
    : decodeLeniently(bytes, start, end);
}

/** The first U+FFFD in the text that is not in the bytes, and the byte that it stands for. */
function firstInvalid(text: string, bytes: Uint8Array): { offset: number; byte: number } | null {
  let from = 0;
  let at = 0;
  for (
    let offset = text.indexOf(REPLACEMENT);
    offset !== -1;
    offset = text.indexOf(REPLACEMENT, from)
  ) {
    at += ENCODER.encode(text.slice(from, offset)).length;
    const isGenuine = REPLACEMENT_BYTES.every((byte, i) => bytes[at + i] === byte);
    if (!isGenuine) return { offset, byte: bytes[at] ?? 0 };
    at += REPLACEMENT_BYTES.length;
    from = offset + 1;
  }
  return null;
}
