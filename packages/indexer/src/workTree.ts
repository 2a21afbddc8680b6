import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askGit, gitFailure, gitOutput, NO_GIT } from './git.js';

/** The git work tree that contains a folder. */
export interface WorkTree {
  /** Its top folder, with all links resolved. */
  readonly top: string;
  /** The checked-out branch; null if HEAD is detached. */
  readonly branch: string | null;
  /** The checked-out commit; null before the first commit. */
  readonly head: string | null;
  /** The commits whose parents a shallow clone left out. */
  readonly shallow: ReadonlySet<string>;
}

/** git's message outside of a repository. For a broken `.git`, it prints only the first words. */
const NO_REPOSITORY = 'not a git repository (or any';
const BRANCHES = /^refs\/heads\//;

/**
 * Finds the work tree that contains a folder.
 *
 * @returns the work tree; `none` outside of one; `no-git` if git is not installed
 * @throws IndexerError if git refuses to answer, as for a repository of another user
 */
export async function workTreeOf(folder: string): Promise<WorkTree | 'none' | 'no-git'> {
  const question = ['rev-parse', '--is-inside-work-tree', '--git-path', 'shallow'];
  const answer = await askGit(folder, ...question);
  if (!answer) return 'no-git';
  if (answer.status !== 0) {
    if (answer.stderr.includes(NO_REPOSITORY)) return 'none';
    throw gitFailure(question, answer.stderr);
  }
  const [, isInside, shallowFile = ''] =
    /^(true|false)\n([^]*)\n$/.exec(String(answer.stdout)) ?? [];
  // In a bare repository, or in the folder `.git` itself.
  if (isInside !== 'true') return 'none';
  const wayUp = withoutNewline(await gitOutput(folder, 'rev-parse', '--show-cdup'));
  return {
    top: await realpath(resolve(folder, wayUp)),
    branch: (await lookUp(folder, 'symbolic-ref', '-q', 'HEAD'))?.replace(BRANCHES, '') ?? null,
    head: await lookUp(folder, 'rev-parse', '-q', '--verify', 'HEAD^{commit}'),
    shallow: await linesOf(resolve(folder, shallowFile)),
  };
}

/** The output of a git command that looks something up; null if it is not found. */
async function lookUp(folder: string, ...args: string[]): Promise<string | null> {
  const answer = await askGit(folder, ...args);
  if (answer?.status === 0) return withoutNewline(answer.stdout);
  if (answer?.status === 1) return null;
  throw gitFailure(args, answer?.stderr ?? NO_GIT);
}

/** Whether git ignores a whole folder. */
export async function isIgnored(folder: string): Promise<boolean> {
  return (await lookUp(folder, 'check-ignore', '.')) !== null;
}

/** The lines of a file; empty if there is no file. */
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
