import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { GitHash } from './fileContent.js';
import { systemReason } from './systemReason.js';

/** Nobody edits a larger text. */
const MAX_BYTES = 16 * 1024 * 1024;
/** As for any file that was found before: it may have become a link or a pipe. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Whether a file is a git blob with CRLF instead of LF, as git checks it out for Windows.
 *
 * @param location - the absolute path of the file
 * @param blob - the id of the blob, in hex
 */
export async function isWithCrlf(
  location: string,
  blob: string,
  gitHash: GitHash,
): Promise<boolean> {
  const text = await textOf(location);
  if (!text?.includes('\r\n')) return false;
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
  const hash = createHash(gitHash).update(`blob ${bytes.length}\0`).update(bytes);
  return hash.digest('hex') === blob;
}

/** A character for each byte; null if the file is too large or cannot be read any more. */
async function textOf(location: string): Promise<string | null> {
  try {
    const file = await open(location, FLAGS);
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= MAX_BYTES ? await file.readFile('latin1') : null;
    } finally {
      await file.close();
    }
  } catch (error) {
    systemReason(error);
    return null;
  }
}
