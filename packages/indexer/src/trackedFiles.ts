import { gitOutput } from './git.js';

/** What git tracks in a folder. */
export interface TrackedFiles {
  /** Relative to the folder, like all paths here. */
  readonly paths: readonly string[];
  /** Those that git leaves out of the work tree, because of a sparse checkout or `skip-worktree`. */
  readonly skipped: ReadonlySet<string>;
  /** The repositories that the commit names, whether they are checked out or not. */
  readonly submodules: ReadonlySet<string>;
}

/** The mode of a submodule in the index of git. */
const SUBMODULE = '160000';
/** The tag of `git ls-files -t` for a file that is left out of the work tree. */
const SKIPPED = 'S';

/**
 * Lists what git tracks in a folder.
 *
 * @throws IndexerError if git fails
 */
export async function trackedFiles(folder: string): Promise<TrackedFiles> {
  const listed = await gitOutput(folder, 'ls-files', '-z', '-t', '--stage');
  const entries = listed.toString().split('\0').slice(0, -1).map(entryOf);
  const pathsOf = (some: typeof entries) => some.map(({ path }) => path);
  return {
    paths: pathsOf(entries),
    skipped: new Set(pathsOf(entries.filter(({ tag }) => tag === SKIPPED))),
    submodules: new Set(pathsOf(entries.filter(({ mode }) => mode === SUBMODULE))),
  };
}

/** An entry has the form `TAG MODE ID STAGE<tab>PATH`. */
function entryOf(entry: string): { tag: string; mode: string; path: string } {
  const tab = entry.indexOf('\t');
  const [tag = '', mode = ''] = entry.slice(0, tab).split(' ');
  return { tag, mode, path: entry.slice(tab + 1) };
}
