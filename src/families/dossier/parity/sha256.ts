import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js';

/**
 * Computes the SHA-256 of bytes, or of the UTF-8 bytes of a text.
 *
 * It uses the library's class although it is marked as internal. Importing its `sha256` would create an
 * instance at import, which takes a twentieth of our import time. If the class is renamed, the build fails.
 *
 * @returns 64 lower-case hex digits
 */
export function sha256(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Sha256().update(bytes).digest();
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
