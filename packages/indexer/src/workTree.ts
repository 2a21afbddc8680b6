import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askGit, gitFailure, gitOutput } from './git.js';

/** The git work tree that a folder is in. */
export interface WorkTree {
  /** Its top folder, without links. */
  readonly top: string;
  /** The branch that is checked out; null where HEAD is detached. */
  readonly branch: string | null;
  /** The commit that is checked out; null before the first. */
  readonly head: string | null;
  /** The commits whose parents a shallow clone left out. */
  readonly shallow: ReadonlySet<string>;
}

/** Of a `.git` that leads to no repository git says the first words, too. */
const NONE = 'not a git repository (or any';
const BRANCHES = /^refs\/heads\//;

/**
 * Looks for the work tree that a folder is in.
 *
 * @returns `none` where it is in none, `no-git` where there is no git to ask
 * @throws IndexerError where git refuses to tell, as of a repository that belongs to somebody else
 */
export async function workTreeOf(folder: string): Promise<WorkTree | 'none' | 'no-git'> {
  const question = ['rev-parse', '--is-inside-work-tree', '--git-path', 'shallow'];
  const answer = await askGit(folder, ...question);
  if (!answer) return 'no-git';
  if (answer.status !== 0) {
    if (answer.stderr.includes(NONE)) return 'none';
    throw gitFailure(question, answer.stderr);
  }
  const [, isInside, shallowFile = ''] =
    /^(true|false)\n([^]*)\n$/.exec(String(answer.stdout)) ?? [];
  // In a bare repository, or in the folder `.git` itself.
  if (isInside !== 'true') return 'none';
  const wayUp = withoutNewline(await gitOutput(folder, 'rev-parse', '--show-cdup'));
  return {
    top: await realpath(resolve(folder, wayUp)),
    branch: (await findIn(folder, 'symbolic-ref', '-q', 'HEAD'))?.replace(BRANCHES, '') ?? null,
    head: await findIn(folder, 'rev-parse', '-q', '--verify', 'HEAD^{commit}'),
    shallow: await linesOf(resolve(folder, shallowFile)),
  };
}

/** What git finds; null where there is nothing of the kind. */
async function findIn(folder: string, ...args: string[]): Promise<string | null> {
  const answer = await askGit(folder, ...args);
  if (answer?.status === 0) return withoutNewline(answer.stdout);
  if (answer?.status === 1) return null;
  throw gitFailure(args, answer?.stderr ?? 'it is gone');
}

/** Whether git ignores a folder as a whole. */
export async function isIgnored(folder: string): Promise<boolean> {
  return (await findIn(folder, 'check-ignore', '.')) !== null;
}

/** The lines of a file that need not be there. */
async function linesOf(file: string): Promise<Set<string>> {
  try {
    return new Set((await readFile(file, 'utf8')).split('\n').filter((line) => line !== ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}

function withoutNewline(output: Buffer): string {
  return output.toString().replace(/\n$/, '');
}
