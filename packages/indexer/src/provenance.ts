import { isTimestamp } from 'mission-dossier-contracts';
import type { ProvenanceRef } from 'mission-dossier-contracts';
import { gitOutput } from './git.js';
import type { Commit } from './history.js';
import { IndexerError } from './indexerError.js';
import { lastChanges } from './lastChanges.js';
import type { ReadFile } from './readFolder.js';
import type { WorkTree } from './workTree.js';

/** Where the contents of files come from. */
export interface Provenances {
  readonly byPath: ReadonlyMap<string, ProvenanceRef>;
  /** How many files have a history that is not there, and why. */
  readonly unknown: number;
  readonly reason: string;
}

const CUT_OFF =
  'the clone is shallow, and its oldest commits cannot be said to have changed anything';

/**
 * Where the contents of files come from: the commit that last changed a file that is as the commit that
 * is checked out has it, byte for byte. Of all others the branch alone is known.
 *
 * @param root - the folder in the work tree that the files' paths are relative to
 * @throws IndexerError where git fails
 */
export async function provenancesOf(
  { head, branch, shallow }: WorkTree,
  root: string,
  files: readonly ReadFile[],
): Promise<Provenances> {
  const blobs = head === null ? new Map<string, string>() : await blobsOf(root, head);
  // A link is kept as the path that it leads to: its content is another file's.
  const committed = files
    .filter(({ path, isLink, content }) => !isLink && blobs.get(path) === content.blob)
    .map(({ path }) => path);
  const { commits, reason } = await commitsOf(root, head, committed, shallow);
  const byPath = new Map(
    files.map(({ path }) => [path, provenanceOf(commits.get(path), branch)] as const),
  );
  return { byPath, unknown: committed.length - commits.size, reason };
}

/** A partial clone may lack what the answer needs: nothing is fetched to index a folder. */
async function commitsOf(
  root: string,
  head: string | null,
  paths: readonly string[],
  shallow: ReadonlySet<string>,
): Promise<{ commits: ReadonlyMap<string, Commit>; reason: string }> {
  if (head === null || paths.length === 0) return { commits: new Map(), reason: '' };
  try {
    return { commits: await lastChanges(root, head, paths, shallow), reason: CUT_OFF };
  } catch (error) {
    if (!(error instanceof IndexerError)) throw error;
    return { commits: new Map(), reason: error.message };
  }
}

function provenanceOf(commit: Commit | undefined, branch: string | null): ProvenanceRef {
  return {
    git_sha: commit?.id ?? null,
    git_ref: branch,
    revised_at: commit ? timestampOf(commit.authored) : null,
  };
}

/** Null for a time that no event can have: git takes any. */
function timestampOf([seconds, offset]: Commit['authored']): string | null {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(..)(..)$/.exec(offset) ?? [];
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60;
  const local = new Date((seconds + ahead) * 1000);
  if (Number.isNaN(local.getTime())) return null;
  const text = `${local.toISOString().replace(/[.].*/, '')}${sign}${hours}:${minutes}`;
  return isTimestamp(text) ? text : null;
}

/** What the commit has in the folder: by path, the name of the content. */
async function blobsOf(root: string, head: string): Promise<Map<string, string>> {
  const listed = await gitOutput(root, 'ls-tree', '-r', '-z', head);
  const entries = listed.toString().split('\0').slice(0, -1);
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t');
      const [, , name = ''] = entry.slice(0, tab).split(' ');
      return [entry.slice(tab + 1), name];
    }),
  );
}
