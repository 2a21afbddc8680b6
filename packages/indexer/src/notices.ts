import { quote } from 'mission-dossier-contracts/tooling';
import type { Missing } from './missing.js';
import { folderPath } from './indexedFolder.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import type { ReadFile } from './readFolder.js';

/** Something at a path in the folder. */
type Located = Pick<ReadFile, 'path'>;

/** The notice for an artifact that is in the dossier but not among the files of the folder. */
export function removedNotice(path: string): IndexProblem {
  const message =
    'is in the dossier but not in the folder, or is ignored there; there is no event for this, so it stays in the dossier';
  return problemOf('removed', path, message);
}

/** The notice for an active anomaly that no longer holds. */
export function anomalyStaysNotice(
  path: string,
  { manifestStep }: Pick<Missing, 'manifestStep'>,
): IndexProblem {
  const message =
    `is no longer missing for ${quote(manifestStep)}, but is a pattern or no longer required; there is no ` +
    'event for this, so the anomaly stays in the dossier';
  return problemOf('anomaly_stays', path, message);
}

/** The notice for artifacts outside of the folder: the dossier has other folders, or another base path. */
export function outsideNotice(prefix: string, count: number): IndexProblem {
  const message =
    `${count} artifact${count === 1 ? '' : 's'} of the dossier ${count === 1 ? 'is' : 'are'} outside of this folder: ` +
    `paths that do not begin with ${quote(prefix)} are not compared`;
  return problemOf('elsewhere', folderPath(prefix), message);
}

/** The notice for a manifest that is for missions of another type. */
export function missionTypeNotice(prefix: string, found: string, expected: string): IndexProblem {
  const message = `is checked by a manifest for missions of the type ${quote(found)}; the namespace has ${quote(expected)}`;
  return problemOf('other_mission_type', folderPath(prefix), message);
}

/** The notice for files whose last commit is not in the clone. */
export function noHistoryNotice(prefix: string, count: number, reason: string): IndexProblem {
  const message = `${count} file${count === 1 ? ' has' : 's have'} no provenance: ${reason}`;
  return problemOf('no_history', folderPath(prefix), message);
}

/** The notice for tracked files that are not in the work tree, and are meant not to be. */
export function notCheckedOutNotice(prefix: string, files: readonly Located[]): IndexProblem {
  const message =
    `${filesText(prefix, files)} tracked but not checked out (sparse checkout or skip-worktree), ` +
    'so artifacts there count as neither removed nor missing';
  return problemOf('not_checked_out', folderPath(prefix), message);
}

/** The notice for files that are pointers of Git LFS. */
export function lfsPointerNotice(prefix: string, files: readonly Located[]): IndexProblem {
  const message =
    `${filesText(prefix, files)} without content, as a pointer of Git LFS: the hash and size are those of the ` +
    'pointer; "git lfs pull" brings the content';
  return problemOf('lfs_pointer', folderPath(prefix), message);
}

/** The notice for files that have CRLF where the commit has LF. */
export function lineEndingsNotice(prefix: string, files: readonly Located[]): IndexProblem {
  const message =
    `${filesText(prefix, files)} different from the commit only in the line endings, CRLF instead of LF: the hash ` +
    'is another one where git does not convert them (core.autocrlf, .gitattributes)';
  return problemOf('line_endings', folderPath(prefix), message);
}

/** The number of files and one of them, as the subject of a sentence. */
function filesText(prefix: string, [first, ...others]: readonly Located[]): string {
  const name = quote(`${prefix}${first?.path}`);
  return others.length === 0 ? `${name} is` : `${others.length + 1} files, such as ${name}, are`;
}
