import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import type { FoundFile } from './foundFile.js';
import type { IndexProblemKind } from './problem.js';
import { systemCode } from './systemReason.js';
import { readFailure, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/**
 * Finds the file that a symbolic link leads to, if it is in the folder. For a link to a folder the result
 * is null: its files are found at their own paths.
 *
 * @param root - the folder, without links
 * @param path - the link, relative to the folder
 * @param onUnread - called for a link that leads out of the folder or to nothing
 */
export async function linkedFile(
  root: string,
  path: string,
  onUnread: (unread: Unread) => void,
): Promise<FoundFile | null> {
  const location = await linkTarget(root, path, onUnread);
  if (location === null) return null;
  try {
    const stats = await lstat(location);
    if (stats.isFile()) return { path, location, isLink: true, size: stats.size };
    if (!stats.isDirectory()) onUnread(specialFile(path));
  } catch (error) {
    onUnread(readFailure(path, false, error));
  }
  return null;
}

/** The final target of a link, if it is in the folder. */
async function linkTarget(
  root: string,
  path: string,
  onUnread: (unread: Unread) => void,
): Promise<string | null> {
  try {
    const end = await realpath(join(root, path));
    const names = relative(root, end).split(sep);
    if (names[0] !== '..' && !isAbsolute(names.join(sep)) && !names.includes(GIT_FOLDER))
      return end;
    // For a link to a folder, the paths below the link must not count as missing, either.
    const isFolder = (await lstat(end)).isDirectory();
    const message = 'a link that leads out of the folder is not followed';
    onUnread({ kind: 'link_outside', path, isFolder, message });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') onUnread(badLink('link_dangling', path, 'a link that leads to nothing'));
    else if (code === 'ELOOP') onUnread(badLink('link_loop', path, 'a link that leads to itself'));
    else onUnread(readFailure(path, false, error));
  }
  return null;
}

function badLink(kind: IndexProblemKind, path: string, message: string): Unread {
  return { kind, path, isFolder: false, message };
}
