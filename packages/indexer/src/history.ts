import { gitStream } from './git.js';
import { recordsOf } from './records.js';

/** A commit and the paths that it changed in a folder. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** When its author made it: seconds since 1970, and the offset as git writes it (`+0130`); null if unreadable. */
  readonly authored: readonly [seconds: number, offset: string] | null;
  /** For each parent, the paths that differ from it, relative to the folder. */
  readonly differences: Map<string, Set<string>>;
}

const HEADER = /^\n?commit ([0-9a-f]+)(?: \(from ([0-9a-f]+)\))?\n/;
const PARENTS = /^parent ([0-9a-f]+)$/gm;
const AUTHOR = /^author .*> (-?[0-9]+) ([+-][0-9]{4})$/m;

/**
 * Yields the history of a folder, each commit before its parents.
 *
 * @param head - the commit to start from
 * @throws IndexerError if git fails
 */
export async function* historyOf(folder: string, head: string): AsyncGenerator<Commit> {
  let commit: Commit | null = null;
  let paths = new Set<string>();
  let isPath = false;
  for await (const record of recordsOf(log(folder, head))) {
    const header = isPath ? null : HEADER.exec(record);
    if (header) {
      const [, id = '', from] = header;
      if (commit && commit.id !== id) yield commit;
      if (commit?.id !== id) commit = commitOf(id, record);
      paths = new Set();
      // git does not name a single parent; a first commit has none.
      commit.differences.set(from ?? commit.parents[0] ?? '', paths);
    }
    if (isPath) paths.add(record);
    isPath = !isPath && announcesPath(record);
  }
  if (commit) yield commit;
}

/** A line about a changed path starts with `:`, and the path is the next record. Messages are indented. */
function announcesPath(record: string): boolean {
  return record.startsWith(':', record.lastIndexOf('\n') + 1);
}

function commitOf(id: string, text: string): Commit {
  const parents = [...text.matchAll(PARENTS)].map(([, parent = '']) => parent);
  const [, seconds, offset] = AUTHOR.exec(text) ?? [];
  const authored = seconds && offset ? ([Number(seconds), offset] as const) : null;
  return { id, parents, authored, differences: new Map() };
}

/**
 * All commits, with merges compared to each parent. `git log` is used because the output formats meant
 * for programs do not name the parent.
 */
function log(folder: string, head: string): AsyncGenerator<Buffer> {
  return gitStream(
    folder,
    'log',
    ...['--topo-order', '--full-history', '--sparse', '--pretty=raw'],
    ...['--no-color', '--no-decorate', '--no-notes', '--encoding=UTF-8'],
    // The mailmap is a file of the work tree and could be a pipe.
    '--no-mailmap',
    ...['--raw', '-z', '--no-abbrev', '--no-renames', '--relative'],
    // Overrides the `diff.orderFile` of the configuration.
    '-O/dev/null',
    ...['--diff-merges=separate', '--ignore-submodules=none'],
    ...[head, '--', '.'],
  );
}
