import { findFiles } from './findFiles.js';
import type { FoundFile } from './foundFile.js';
import { resolveFolder } from './indexedFolder.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { trackedFiles } from './trackedFiles.js';
import type { Unread } from './unread.js';

/** The files of a folder. */
export interface FolderListing {
  /** Relative to the folder, with `/`, sorted in code point order. */
  readonly paths: readonly string[];
  /** What was skipped and may be a file that is wanted, or have some in it. */
  readonly problems: readonly IndexProblem[];
}

/**
 * Lists the files of a folder and of the folders in it, by the same rules as `indexDirectory`: without those that
 * git ignores, `.git`, and nested repositories. A link to a file in the folder counts once: not if the file
 * itself is listed.
 *
 * @param isWanted - whether a file is listed, by its path
 * @throws {@link IndexerError} if it is not a folder that can be read
 */
export async function listFiles(
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<FolderListing> {
  const problems: IndexProblem[] = [];
  const onProblem = (problem: IndexProblem) => void problems.push(problem);
  const resolved = await resolveFolder(folder, folder, onProblem);
  const tracked = resolved.workTree && (await trackedFiles(resolved.root));
  const report = (unread: Unread) => {
    if (unread.isFolder || isWanted(unread.path)) onProblem(problemAt(unread));
  };
  const found = await findFiles(resolved, tracked, report, onProblem);
  return { paths: once(found.filter(({ path }) => isWanted(path))), problems };
}

/** What a link to another folder leads to does not belong to this one. */
function problemAt({ kind, path, message, isFolder }: Unread): IndexProblem {
  const problem = problemOf(kind, path, message);
  return kind === 'link_outside' && isFolder ? { ...problem, severity: 'notice' } : problem;
}

/** The paths of files, each file once, at its own path if that is among them. */
function once(files: readonly FoundFile[]): string[] {
  const own = files.filter(({ isLink }) => !isLink);
  const seen = new Set(own.map(({ location }) => location));
  return files
    .filter(({ isLink, location }) => {
      if (!isLink) return true;
      const isNew = !seen.has(location);
      seen.add(location);
      return isNew;
    })
    .map(({ path }) => path);
}
