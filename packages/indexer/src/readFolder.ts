import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import { contentOf, gitHashOf } from './fileContent.js';
import type { FileContent } from './fileContent.js';
import { FolderWalk } from './folderWalk.js';
import type { FoundFile } from './foundFile.js';
import { gitignoreRules } from './gitignoreRules.js';
import { gitRules } from './gitRules.js';
import type { IgnoreRules } from './ignoreRules.js';
import { IndexerError } from './indexerError.js';
import { mapInOrder } from './mapInOrder.js';
import { folderPath } from './indexedFolder.js';
import type { IndexedFolder } from './indexedFolder.js';
import { notCheckedOutNotice } from './notices.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { trackedFiles } from './trackedFiles.js';
import type { TrackedFiles } from './trackedFiles.js';
import { UnreadPaths } from './unread.js';
import type { Unread } from './unread.js';
import { isIgnored } from './workTree.js';

/** A file and its content. */
export interface ReadFile extends Pick<FoundFile, 'path' | 'isLink'> {
  readonly content: FileContent;
}

/** The progress of reading, in bytes. */
export interface IndexProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

/** The content of a folder. */
export interface FolderContent {
  /** Sorted by path, in code point order. */
  readonly files: readonly ReadFile[];
  readonly unread: UnreadPaths;
}

/** The callbacks of a run. */
export interface Listeners {
  readonly onProblem: (problem: IndexProblem) => void;
  readonly onProgress: (progress: IndexProgress) => void;
}

/** The operating system answers several requests in the time of one. */
const FILES_AT_ONCE = 16;

/** Finds and reads the files of a folder. Problems are reported in the order of their paths. */
export async function readFolder(
  folder: IndexedFolder,
  { onProblem, onProgress }: Listeners,
): Promise<FolderContent> {
  const unread = new UnreadPaths();
  const report = (what: Unread) => {
    unread.add(what);
    onProblem(problemOf(what.kind, folder.prefix + what.path, what.message));
  };
  const tracked = folder.workTree && (await trackedFiles(folder.root));
  const found = await findFiles(folder, tracked, report, onProblem);
  const absent = tracked ? notCheckedOut(tracked, found) : [];
  for (const each of absent) unread.add(each);
  if (absent.length > 0) onProblem(notCheckedOutNotice(folder.prefix, absent));
  const totalBytes = found.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    onProgress({ bytes, totalBytes });
  };

  const files: ReadFile[] = [];
  const gitHash = folder.workTree?.head ? gitHashOf(folder.workTree.head) : null;
  const read = async (file: FoundFile) => ({
    file,
    content: await contentOf(file, gitHash, onBytes),
  });
  for await (const { file, content } of mapInOrder(found, FILES_AT_ONCE, read)) {
    if ('kind' in content) report(content);
    else files.push({ path: file.path, isLink: file.isLink, content });
  }
  return { files, unread };
}

/** The tracked paths that are not in the folder, and are meant not to be. */
function notCheckedOut(
  { skipped, submodules }: TrackedFiles,
  found: readonly FoundFile[],
): Pick<Unread, 'path' | 'isFolder'>[] {
  const paths = new Set(found.map(({ path }) => path));
  return [...skipped]
    .filter((path) => !paths.has(path))
    .map((path) => ({ path, isFolder: submodules.has(path) }));
}

async function findFiles(
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
