import { historyOf } from './history.js';
import type { Commit } from './history.js';

/**
 * The commit that last changed each of many paths, in one walk: for each path what `git log -1 -- path`
 * says. From a merge, the way of a path leads to the first parent that has it as it is.
 *
 * @param folder - the folder, in a work tree
 * @param head - the commit that has all paths
 * @param paths - relative to the folder
 * @param shallow - commits whose parents are not there, so that nobody can tell what they changed
 * @returns by path; a path is left out where its history is cut off
 * @throws IndexerError where git fails
 */
export async function lastChanges(
  folder: string,
  head: string,
  paths: Iterable<string>,
  shallow: ReadonlySet<string>,
): Promise<Map<string, Commit>> {
  const found = new Map<string, Commit>();
  /** By commit, the paths that are in it as they are in `head`, while nobody knows who changed them. */
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

/** Takes the smaller one into the larger one. */
function union(a = new Set<string>(), b: Set<string>): Set<string> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const path of small) large.add(path);
  return large;
}
