/** Base64 (RFC 4648) of many megabytes, by what browsers and Node have for strings of bytes. */

/** How many bytes become a string at once: a multiple of 3, and not too many arguments for a call. */
const PART = 24_576;

/** Bytes as text, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PART)
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PART)));
  return text;
}

/** The bytes that a text with padding stands for; null if it is not such a text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  // `atob` takes white space, and a text without its padding.
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
