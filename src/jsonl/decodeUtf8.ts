import { isUtf8 } from 'node:buffer';
import type { InputProblem } from './inputProblem.js';

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** Decodes the bytes from `start` to `end`; returns a problem with its offset if they are not UTF-8. */
export function decodeUtf8(buffer: Buffer, start = 0, end = buffer.length): string | InputProblem {
  const text = buffer.toString('utf8', start, end);
  // Decoding never fails: it writes U+FFFD for invalid bytes. So only texts with U+FFFD need a check.
  if (!text.includes(REPLACEMENT)) return text;
  const bytes = buffer.subarray(start, end);
  if (isUtf8(bytes)) return text;
  const offset = firstInvalid(text, bytes);
  const byte = bytes[Buffer.byteLength(text.slice(0, offset))] ?? 0;
  return {
    offset,
    message: `found the byte 0x${byte.toString(16).padStart(2, '0')}, which is not valid UTF-8 here`,
  };
}

/** The offset of the first U+FFFD in the text that is not in the bytes. */
function firstInvalid(text: string, bytes: Buffer): number {
  let from = 0;
  let at = 0;
  for (
    let offset = text.indexOf(REPLACEMENT);
    offset !== -1;
    offset = text.indexOf(REPLACEMENT, from)
  ) {
    at += Buffer.byteLength(text.slice(from, offset));
    const isGenuine = bytes.subarray(at, at + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES);
    if (!isGenuine) return offset;
    at += REPLACEMENT_BYTES.length;
    from = offset + 1;
  }
  return 0;
}
