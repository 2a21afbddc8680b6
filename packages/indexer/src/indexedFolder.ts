import { opendir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { IndexerError } from './indexerError.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { isRepository } from './repositories.js';
import { systemReason } from './systemReason.js';
import { workTreeOf } from './workTree.js';
import type { WorkTree } from './workTree.js';

/** The folder that is indexed, and where it is. */
export interface IndexedFolder {
  /** Its absolute path, with all links resolved. */
  readonly root: string;
  /** Its path relative to the base path, with a final `/`: the start of each artifact's path. May be empty. */
  readonly prefix: string;
  /** The git work tree that contains it; null outside of a work tree, or without git. */
  readonly workTree: WorkTree | null;
}

/**
 * Resolves the folder that is to be indexed.
 *
 * @param basePath - the folder that paths are relative to; defaults to the top of the work tree, or to the
 *   folder itself outside of a work tree
 * @throws IndexerError if it is not a folder, or not in `basePath`
 */
export async function resolveFolder(
  folder: string,
  basePath: string | undefined,
  onProblem: (problem: IndexProblem) => void,
): Promise<IndexedFolder> {
  const root = await realFolder(folder);
  const found = await workTreeOf(root);
  const workTree = typeof found === 'string' ? null : found;
  // Paths must be the same with and without git.
  const top = found === 'no-git' ? await nearestRepository(root) : workTree?.top;
  const base = basePath === undefined ? (top ?? root) : await realFolder(basePath);
  const way = relative(base, root);
  if (way.split(sep)[0] === '..' || isAbsolute(way))
    throw new IndexerError(`${folder} is not in ${basePath ?? base}, which paths are relative to`);
  const prefix = way === '' ? '' : `${way.split(sep).join('/')}/`;
  if (found === 'no-git' && top !== undefined) onProblem(noGit(prefix));
  return { root, prefix, workTree };
}

/** The path of the folder itself, in the form of artifact paths. */
export function folderPath(prefix: string): string {
  return prefix.slice(0, -1) || '.';
}

async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if (!(await stat(real)).isDirectory()) throw new IndexerError(`${path} is not a folder`);
    // Fails if the folder may not be listed or entered.
    await (await opendir(`${real}/.`)).close();
    return real;
  } catch (error) {
    if (error instanceof IndexerError) throw error;
    throw new IndexerError(`cannot read the folder ${path}: ${systemReason(error)}`);
  }
}

async function nearestRepository(folder: string): Promise<string | undefined> {
  if (await isRepository(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearestRepository(above);
}

function noGit(prefix: string): IndexProblem {
  const message =
    'git is not installed: only the .gitignore files in the folder are used, and the artifacts have no provenance';
  return problemOf('no_git', folderPath(prefix), message);
}
