/** Base64 (RFC 4648) of many megabytes, with `btoa` and `atob`, which browsers and Node both have. */

/** The number of bytes converted at once: a multiple of 3, and within the limit of arguments of a call. */
const PART = 24_576;

/** Bytes as text, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PART)
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PART)));
  return text;
}

/** Decodes Base64 with padding; null if the text is not valid. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  // `atob` also accepts white space and missing padding.
  if (text.length % 4 !== 0 || /\s/.test(text)) return null;
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}
