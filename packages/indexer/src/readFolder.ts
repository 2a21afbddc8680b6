import { contentOf, gitHashOf } from './fileContent.js';
import type { FileContent } from './fileContent.js';
import { findFiles } from './findFiles.js';
import type { FoundFile } from './foundFile.js';
import { mapInOrder } from './mapInOrder.js';
import type { IndexedFolder } from './indexedFolder.js';
import { notCheckedOutNotice } from './notices.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { trackedFiles } from './trackedFiles.js';
import type { TrackedFiles } from './trackedFiles.js';
import { UnreadPaths } from './unread.js';
import type { Unread } from './unread.js';

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
