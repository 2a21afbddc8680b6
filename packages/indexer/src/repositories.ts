import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import { askGit } from './git.js';
import type { TrackedFiles } from './trackedFiles.js';

/** How a file `.git` names the folder of its repository. */
const POINTER = /^gitdir: (.+)$/m;

/** Whether a folder has a repository: git does not take a `.git` that is empty or leads nowhere. */
export async function isRepository(folder: string): Promise<boolean> {
  const own = join(folder, GIT_FOLDER);
  const stats = statSync(own, { throwIfNoEntry: false });
  if (!stats?.isDirectory() && !stats?.isFile()) return false;
  const answer = await askGit(folder, 'rev-parse', '--resolve-git-dir', own);
  if (answer) return answer.status === 0;
  const target = stats.isFile() ? POINTER.exec(readFileSync(own, 'utf8'))?.[1] : GIT_FOLDER;
  return target !== undefined && existsSync(resolve(folder, target, 'HEAD'));
}

/**
 * Whether a folder in another is left out as a repository of its own, by the rule of git: it is a submodule,
 * or it has a repository and no file that is tracked from outside.
 *
 * @param root - the folder that paths are relative to
 * @param tracked - what git tracks in it; null outside of a work tree
 */
export async function isNestedRepository(
  root: string,
  folder: string,
  tracked: TrackedFiles | null,
): Promise<boolean> {
  if (tracked?.submodules.has(folder)) return true;
  if (tracked?.paths.some((path) => path.startsWith(`${folder}/`))) return false;
  return isRepository(join(root, folder));
}
