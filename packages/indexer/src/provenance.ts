import { join } from 'node:path';
import { isTimestamp } from 'mission-dossier-contracts';
import type { ProvenanceRef } from 'mission-dossier-contracts';
import { gitOutput } from './git.js';
import { gitHashOf } from './fileContent.js';
import type { Commit } from './history.js';
import { IndexerError } from './indexerError.js';
import { lastChanges } from './lastChanges.js';
import { isWithCrlf } from './lineEndings.js';
import type { ReadFile } from './readFolder.js';
import type { WorkTree } from './workTree.js';

/** The provenance of files. */
export interface Provenances {
  readonly byPath: ReadonlyMap<string, ProvenanceRef>;
  /** The number of files whose last commit is not in the clone, and the reason. */
  readonly unknown: number;
  readonly reason: string;
  /** The files that differ from the commit only in their line endings. */
  readonly converted: readonly ReadFile[];
}

const CUT_OFF = 'the clone is shallow, so it is unknown what its oldest commits changed';
const NOT_IN_LOG = 'git log does not show which commit made the last change';

/**
 * Finds the provenance of files. For a file with exactly the bytes of the checked-out commit, it names the
 * commit that last changed the file. For all other files, it names only the branch.
 *
 * @param root - the folder in the work tree that the files' paths are relative to
 * @throws IndexerError if git fails
 */
export async function provenancesOf(
  { head, branch, shallow }: WorkTree,
  root: string,
  files: readonly ReadFile[],
): Promise<Provenances> {
  const blobs = head === null ? new Map<string, string>() : await blobsOf(root, head);
  // git stores a link as the path of its target, but the content is that of the target.
  const committed = files
    .filter(({ path, isLink, content }) => !isLink && blobs.get(path) === content.blob)
    .map(({ path }) => path);
  const converted: ReadFile[] = [];
  for (const file of files)
    if (await isConverted(root, file, blobs.get(file.path))) converted.push(file);
  const { commits, reason } = await commitsOf(root, head, committed, shallow);
  const byPath = new Map(
    files.map(({ path }) => [path, provenanceOf(commits.get(path), branch)] as const),
  );
  return { byPath, unknown: committed.length - commits.size, reason, converted };
}

function isConverted(
  root: string,
  { path, isLink, content }: ReadFile,
  blob: string | undefined,
): Promise<boolean> | false {
  if (blob === undefined || isLink || blob === content.blob) return false;
  return isWithCrlf(join(root, path), blob, gitHashOf(blob));
}

/** A partial clone may lack the needed objects, and nothing is fetched to index a folder. */
async function commitsOf(
  root: string,
  head: string | null,
  paths: readonly string[],
  shallow: ReadonlySet<string>,
): Promise<{ commits: ReadonlyMap<string, Commit>; reason: string }> {
  if (head === null || paths.length === 0) return { commits: new Map(), reason: '' };
  const reason = shallow.size > 0 ? CUT_OFF : NOT_IN_LOG;
  try {
    return { commits: await lastChanges(root, head, paths, shallow), reason };
  } catch (error) {
    if (!(error instanceof IndexerError)) throw error;
    return { commits: new Map(), reason: error.message };
  }
}

function provenanceOf(commit: Commit | undefined, branch: string | null): ProvenanceRef {
  return {
    git_sha: commit?.id ?? null,
    git_ref: branch,
    revised_at: commit?.authored ? timestampOf(commit.authored) : null,
  };
}

/** Returns null for a time that is not valid in an event: git accepts any. */
function timestampOf([seconds, offset]: NonNullable<Commit['authored']>): string | null {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(..)(..)$/.exec(offset) ?? [];
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60;
  const local = new Date((seconds + ahead) * 1000);
  if (Number.isNaN(local.getTime())) return null;
  const text = `${local.toISOString().replace(/[.].*/, '')}${sign}${hours}:${minutes}`;
  return isTimestamp(text) ? text : null;
}

/** The blob id of each path that a commit has in a folder. */
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
