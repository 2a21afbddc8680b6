import { execFile, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { IndexerError } from './indexerError.js';
import { systemReason } from './systemReason.js';

/**
 * Options that keep what a repository's configuration names from being run, and what a person's
 * configuration changes in the output.
 */
const OPTIONS = [
  ...['--no-pager', '--no-optional-locks'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false'],
  ...['-c', 'log.showSignature=false', '-c', 'log.showRoot=true'],
];

/**
 * Variables of the person's that tell git where its own parts are, and how far to look for a repository;
 * all others may be of another one.
 */
const KEPT = new Set([
  'GIT_EXEC_PATH',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

const run = promisify(execFile);

/** Without a limit, git waits for ever where a `.gitignore` is a pipe; no answer takes so long. */
const MOST_MINUTES = 10;

/** What a program that failed leaves behind. */
interface Failure {
  readonly code?: string | number | null;
  /** What ended it. */
  readonly signal?: NodeJS.Signals | null;
  /** Whether that was our doing. */
  readonly killed?: boolean;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** What git answered. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Asks git something, in a folder.
 *
 * @returns the answer, whatever its status; null where there is no git
 * @throws {@link IndexerError} where git cannot be run, is ended before it has answered, or takes longer than
 *   ten minutes
 */
export async function askGit(folder: string, ...args: string[]): Promise<GitAnswer | null> {
  const options = {
    cwd: folder,
    env: environment(),
    maxBuffer: Infinity,
    encoding: 'buffer',
    timeout: MOST_MINUTES * 60_000,
  } as const;
  try {
    const { stdout } = await run('git', [...OPTIONS, ...args], options);
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    const { code, signal, killed, stdout, stderr } = error as Failure;
    if (code === 'ENOENT') return null;
    if (killed) throw gitFailure(args, `it has not answered for ${MOST_MINUTES} minutes`);
    if (signal) throw gitFailure(args, endedBy(signal));
    if (typeof code !== 'number') throw gitFailure(args, systemReason(error));
    return { status: code, stdout, stderr: stderr.toString() };
  }
}

/**
 * What git prints, in a folder.
 *
 * @throws {@link IndexerError} where git fails
 */
export async function gitOutput(folder: string, ...args: string[]): Promise<Buffer> {
  const answer = await askGit(folder, ...args);
  if (answer?.status === 0) return answer.stdout;
  throw gitFailure(args, answer?.stderr ?? 'it is gone');
}

/**
 * What git prints, as it comes. Whoever has seen enough ends it.
 *
 * @throws {@link IndexerError} where git fails
 */
export async function* gitStream(folder: string, ...args: string[]): AsyncGenerator<Buffer> {
  const git = spawn('git', [...OPTIONS, ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Why it failed; null where it has not.
  const failed = new Promise<string | null>((resolve) => {
    const stderr = text(git.stderr);
    git.on('error', (error) => {
      resolve(systemReason(error));
    });
    git.on('close', (code, signal) => {
      resolve(code === 0 ? null : signal ? endedBy(signal) : stderr);
    });
  });
  try {
    yield* git.stdout;
    const reason = await failed;
    if (reason !== null) throw gitFailure(args, reason);
  } finally {
    git.kill();
  }
}

/** The error for a question that git could not answer. */
export function gitFailure([command = '']: readonly string[], stderr: string): IndexerError {
  // git sets its advice off with line feeds and tabs.
  return new IndexerError(`git ${command} failed: ${stderr.trim().replace(/\s+/g, ' ')}`);
}

function endedBy(signal: NodeJS.Signals): string {
  return `${signal} has ended it`;
}

/** A hook's variables name the repository that it was called in; nothing is fetched, and nobody asked. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || KEPT.has(name),
  );
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
