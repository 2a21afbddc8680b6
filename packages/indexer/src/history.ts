import { gitStream } from './git.js';
import { recordsOf } from './records.js';

/** A commit, and what it changed in a folder. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** When its author made it: seconds since 1970, and the offset as git writes it (`+0130`). */
  readonly authored: readonly [seconds: number, offset: string];
  /** By parent, the paths in which it differs from that, relative to the folder. */
  readonly differences: Map<string, Set<string>>;
}

const HEADER = /^\n?commit ([0-9a-f]+)(?: \(from ([0-9a-f]+)\))?\n/;
const PARENTS = /^parent ([0-9a-f]+)$/gm;
const AUTHOR = /^author .*> (-?[0-9]+) ([+-][0-9]{4})$/m;

/**
 * The history of a folder, each commit before its parents.
 *
 * @param head - the commit to begin with
 * @throws IndexerError where git fails
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
      // Of an only parent there is no word; a first commit has none.
      commit.differences.set(from ?? commit.parents[0] ?? '', paths);
    }
    if (isPath) paths.add(record);
    isPath = !isPath && announcesPath(record);
  }
  if (commit) yield commit;
}

/** The message is indented; a line that tells what changed is not, and its path is the next record. */
function announcesPath(record: string): boolean {
  return record.startsWith(':', record.lastIndexOf('\n') + 1);
}

function commitOf(id: string, text: string): Commit {
  const parents = [...text.matchAll(PARENTS)].map(([, parent = '']) => parent);
  const [, seconds = '0', offset = '+0000'] = AUTHOR.exec(text) ?? [];
  return { id, parents, authored: [Number(seconds), offset], differences: new Map() };
}

/** All commits, with merges compared to each parent. A form for programs does not name the parent. */
function log(folder: string, head: string): AsyncGenerator<Buffer> {
  return gitStream(
    folder,
    'log',
    ...['--topo-order', '--full-history', '--sparse', '--pretty=raw'],
    ...['--no-color', '--no-decorate', '--no-notes', '--encoding=UTF-8'],
    // A file of the work tree, which may be a pipe.
    '--no-mailmap',
    ...['--raw', '-z', '--no-abbrev', '--no-renames', '--relative'],
    // No order of a file's that the configuration names.
    '-O/dev/null',
    ...['--diff-merges=separate', '--ignore-submodules=none'],
    ...[head, '--', '.'],
  );
}
