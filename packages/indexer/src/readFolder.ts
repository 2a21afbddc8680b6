import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import { contentOf } from './fileContent.js';
import type { FileContent, GitHash } from './fileContent.js';
import { FolderWalk } from './folderWalk.js';
import type { FoundFile } from './foundFile.js';
import { gitignoreRules } from './gitignoreRules.js';
import { gitRules } from './gitRules.js';
import type { IgnoreRules } from './ignoreRules.js';
import { IndexerError } from './indexerError.js';
import { inOrder } from './inOrder.js';
import { folderPath } from './place.js';
import type { Place } from './place.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { UnreadPaths } from './unread.js';
import type { Unread } from './unread.js';
import { isIgnored } from './workTree.js';

/** A file and what it holds. */
export interface ReadFile extends Pick<FoundFile, 'path' | 'isLink'> {
  readonly content: FileContent;
}

/** How far the reading has come, in bytes. */
export interface IndexProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

/** What is in a folder. */
export interface FolderContent {
  /** By path, in code point order. */
  readonly files: readonly ReadFile[];
  readonly unread: UnreadPaths;
}

/** Whom to tell of what. */
export interface Listeners {
  readonly onProblem: (problem: IndexProblem) => void;
  readonly onProgress: (progress: IndexProgress) => void;
}

/** The system answers a few questions in the time of one. */
const FILES_AT_ONCE = 16;

/** SHA-256 repositories have longer names. */
const SHA1_DIGITS = 40;

/** Finds the files of a folder, and reads each. Problems are told in the order of their paths. */
export async function readFolder(
  place: Place,
  { onProblem, onProgress }: Listeners,
): Promise<FolderContent> {
  const unread = new UnreadPaths();
  const report = (what: Unread) => {
    unread.add(what);
    onProblem(problemOf(what.kind, place.prefix + what.path, what.message));
  };
  const found = await findFiles(place, report, onProblem);
  const totalBytes = found.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    onProgress({ bytes, totalBytes });
  };

  const files: ReadFile[] = [];
  const read = async (file: FoundFile) => ({
    file,
    content: await contentOf(file, gitHashOf(place), onBytes),
  });
  for await (const { file, content } of inOrder(found, FILES_AT_ONCE, read)) {
    if ('kind' in content) report(content);
    else files.push({ path: file.path, isLink: file.isLink, content });
  }
  return { files, unread };
}

async function findFiles(
  place: Place,
  report: (unread: Unread) => void,
  onProblem: (problem: IndexProblem) => void,
): Promise<FoundFile[]> {
  const unread: Unread[] = [];
  const onUnread = (what: Unread) => {
    if (what.path === '') throw new IndexerError(`cannot read ${place.root}: ${what.message}`);
    unread.push(what);
  };
  const rules = await rulesOf(place, onUnread, onProblem);
  const found: FoundFile[] = [];
  for await (const file of new FolderWalk(place.root, onUnread).files(rules)) found.push(file);
  // A folder has its entries in any order.
  for (const what of unread.sort(byPath)) report(what);
  return found.sort(byPath);
}

/** A folder that git ignores was named all the same, so that what is in it is meant. */
async function rulesOf(
  { root, prefix, workTree }: Place,
  onUnread: (unread: Unread) => void,
  onProblem: (problem: IndexProblem) => void,
): Promise<IgnoreRules> {
  if (!workTree) return gitignoreRules(root, onUnread);
  if (!(await isIgnored(root))) return gitRules(root);
  const message = 'git ignores this folder: only the .gitignore files in it tell what is ignored';
  onProblem(problemOf('ignored_folder', folderPath(prefix), message));
  return gitignoreRules(root, onUnread);
}

function gitHashOf({ workTree }: Place): GitHash | null {
  if (!workTree?.head) return null;
  return workTree.head.length === SHA1_DIGITS ? 'sha1' : 'sha256';
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareCodePoints(a.path, b.path);
}
