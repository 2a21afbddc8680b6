import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import type { FoundFile } from './foundFile.js';
import type { IndexProblemKind } from './problem.js';
import { systemCode } from './systemReason.js';
import { refused, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/**
 * The file that a symbolic link leads to, where that is in the folder. A link to a folder in it leads to
 * nothing: what is there is found in its own place.
 *
 * @param root - the folder, without links
 * @param path - the link, relative to the folder
 * @param onUnread - is told of links that lead elsewhere, or nowhere
 */
export async function linkedFile(
  root: string,
  path: string,
  onUnread: (unread: Unread) => void,
): Promise<FoundFile | null> {
  const location = await endOf(root, path, onUnread);
  if (location === null) return null;
  try {
    const stats = await lstat(location);
    if (stats.isFile()) return { path, location, isLink: true, size: stats.size };
    if (!stats.isDirectory()) onUnread(specialFile(path));
  } catch (error) {
    onUnread(refused(path, false, error));
  }
  return null;
}

/** Where a link leads to at last, if that is a place in the folder. */
async function endOf(
  root: string,
  path: string,
  onUnread: (unread: Unread) => void,
): Promise<string | null> {
  try {
    const end = await realpath(join(root, path));
    const names = relative(root, end).split(sep);
    if (names[0] !== '..' && !isAbsolute(names.join(sep)) && !names.includes(GIT_FOLDER))
      return end;
    // Of a folder elsewhere, what is in it may be called missing no more than the link.
    const isFolder = (await lstat(end)).isDirectory();
    const message = 'a link that leads out of the folder is not followed';
    onUnread({ kind: 'link_outside', path, isFolder, message });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') onUnread(badLink('link_dangling', path, 'a link that leads to nothing'));
    else if (code === 'ELOOP') onUnread(badLink('link_loop', path, 'a link that leads to itself'));
    else onUnread(refused(path, false, error));
  }
  return null;
}

function badLink(kind: IndexProblemKind, path: string, message: string): Unread {
  return { kind, path, isFolder: false, message };
}
