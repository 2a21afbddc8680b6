import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import { FolderWalk } from './folderWalk.js';
import type { FoundFile } from './foundFile.js';
import { gitignoreRules } from './gitignoreRules.js';
import { gitRules } from './gitRules.js';
import type { IgnoreRules } from './ignoreRules.js';
import { folderPath } from './indexedFolder.js';
import type { IndexedFolder } from './indexedFolder.js';
import { IndexerError } from './indexerError.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import type { TrackedFiles } from './trackedFiles.js';
import type { Unread } from './unread.js';
import { isIgnored } from './workTree.js';

/**
 * Finds the files of a folder that are not ignored.
 *
 * @param tracked - what git tracks in it; null outside of a work tree
 * @param report - called with each entry that is skipped, except for ignored ones, in the order of their paths
 * @param onProblem - called with notices about the folder as a whole
 * @returns the files, sorted by path, in code point order
 */
export async function findFiles(
  folder: IndexedFolder,
  tracked: TrackedFiles | null,
  report: (unread: Unread) => void,
  onProblem: (problem: IndexProblem) => void,
): Promise<FoundFile[]> {
  const unread: Unread[] = [];
  const onUnread = (what: Unread) => {
    if (what.path === '') throw new IndexerError(`cannot read ${folder.root}: ${what.message}`);
    unread.push(what);
  };
  const rules = await rulesOf(folder, onUnread, onProblem);
  const found: FoundFile[] = [];
  const walk = new FolderWalk(folder.root, tracked, onUnread);
  for await (const file of walk.files(rules)) found.push(file);
  // The operating system lists the entries of a folder in any order.
  for (const what of unread.sort(byPath)) report(what);
  return found.sort(byPath);
}

/** If git ignores the whole folder, the user named it explicitly, so its files are indexed all the same. */
async function rulesOf(
  { root, prefix, workTree }: IndexedFolder,
  onUnread: (unread: Unread) => void,
  onProblem: (problem: IndexProblem) => void,
): Promise<IgnoreRules> {
  if (!workTree) return gitignoreRules(root, onUnread);
  if (!(await isIgnored(root))) return gitRules(root);
  const message = 'git ignores this folder: only the .gitignore files in it are used';
  onProblem(problemOf('ignored_folder', folderPath(prefix), message));
  return gitignoreRules(root, onUnread);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareCodePoints(a.path, b.path);
}
