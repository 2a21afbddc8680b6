import { existsSync } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import { IndexerError } from './indexerError.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';
import { systemReason } from './systemReason.js';
import { workTreeOf } from './workTree.js';
import type { WorkTree } from './workTree.js';

/** Where a folder is, and what the paths of its artifacts begin with. */
export interface Place {
  /** The folder, without links. */
  readonly root: string;
  /** From what paths are relative to, down to the folder, with a final `/`; empty where they are one. */
  readonly prefix: string;
  /** The work tree that it is in, where there is git to ask. */
  readonly workTree: WorkTree | null;
}

/**
 * Looks at the folder that is to be indexed.
 *
 * @param basePath - what paths are relative to; unless told, the top of the work tree, or else the folder
 * @throws IndexerError where it is no folder, or not in `basePath`
 */
export async function placeOf(
  folder: string,
  basePath: string | undefined,
  onProblem: (problem: IndexProblem) => void,
): Promise<Place> {
  const root = await realFolder(folder);
  const found = await workTreeOf(root);
  const workTree = typeof found === 'string' ? null : found;
  // Without git, paths are to be the same all the same.
  const top = found === 'no-git' ? nearestRepository(root) : workTree?.top;
  const base = basePath === undefined ? (top ?? root) : await realFolder(basePath);
  const way = relative(base, root);
  if (way.split(sep)[0] === '..' || isAbsolute(way))
    throw new IndexerError(`${folder} is not in ${basePath ?? base}, which paths are relative to`);
  const prefix = way === '' ? '' : `${way.split(sep).join('/')}/`;
  if (found === 'no-git' && top !== undefined) onProblem(noGit(prefix));
  return { root, prefix, workTree };
}

/** A folder's own path as artifacts have it. */
export function folderPath(prefix: string): string {
  return prefix.slice(0, -1) || '.';
}

async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if (!(await stat(real)).isDirectory()) throw new IndexerError(`${path} is not a folder`);
    // Opens where what is in it may be listed, and may be gone to.
    await (await opendir(`${real}/.`)).close();
    return real;
  } catch (error) {
    if (error instanceof IndexerError) throw error;
    throw new IndexerError(`cannot read the folder ${path}: ${systemReason(error)}`);
  }
}

function nearestRepository(folder: string): string | undefined {
  if (existsSync(join(folder, GIT_FOLDER))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearestRepository(above);
}

function noGit(prefix: string): IndexProblem {
  const message =
    'there is no git to ask: what is ignored is told by the .gitignore files in the folder alone, ' +
    'and the artifacts have no provenance';
  return problemOf('no_git', folderPath(prefix), message);
}
