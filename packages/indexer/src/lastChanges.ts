import { historyOf } from './history.js';
import type { Commit } from './history.js';

/**
 * Finds the commit that last changed each of many paths, in one walk through the history. The result is
 * that of `git log -1 -- path` for each path. At a merge, the search for a path goes on at the first parent
 * with the same content at that path.
 *
 * @param folder - the folder, in a work tree
 * @param head - the commit that has all paths
 * @param paths - relative to the folder
 * @param shallow - commits whose parents are not in the clone, so that their changes are unknown
 * @returns the commit of each path, without the paths whose history is cut off
 * @throws IndexerError if git fails
 */
export async function lastChanges(
  folder: string,
  head: string,
  paths: Iterable<string>,
  shallow: ReadonlySet<string>,
): Promise<Map<string, Commit>> {
  const found = new Map<string, Commit>();
  /** For each commit, the paths that it has as `head` has them and whose last change is not found yet. */
  const waiting = new Map([[head, new Set(paths)]]);
  for await (const commit of historyOf(folder, head)) {
    const here = waiting.get(commit.id);
    if (here) {
      waiting.delete(commit.id);
      if (!shallow.has(commit.id)) lookAt(commit, here);
    }
    if (waiting.size === 0) break;
  }
  return found;

  function lookAt(commit: Commit, here: Set<string>): void {
    let rest = here;
    for (const parent of commit.parents) {
      const same = rest;
      rest = new Set();
      for (const path of commit.differences.get(parent) ?? []) {
        if (same.delete(path)) rest.add(path);
      }
      if (same.size > 0) waiting.set(parent, union(waiting.get(parent), same));
    }
    for (const path of rest) found.set(path, commit);
  }
}

/** Adds the smaller set to the larger one. */
function union(a = new Set<string>(), b: Set<string>): Set<string> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const path of small) large.add(path);
  return large;
}
