import { execFile, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { IndexerError } from './indexerError.js';
import { systemReason } from './systemReason.js';

/**
 * Options that stop git from running programs that a repository's configuration names, and that keep the
 * user's configuration and replacements from changing the output.
 */
const OPTIONS = [
  ...['--no-pager', '--no-optional-locks', '--no-replace-objects'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false'],
  ...['-c', 'log.showSignature=false', '-c', 'log.showRoot=true'],
  ...['-c', 'log.follow=false'],
];

/**
 * Variables that are passed on to git: where its own parts are, and how far up to look for a repository.
 * All others are dropped, because they may belong to another repository.
 */
const KEPT_VARIABLES = new Set([
  'GIT_EXEC_PATH',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

/** Variables that set values of the configuration. */
const CONFIGURING_VARIABLES = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS'];

const run = promisify(execFile);

/** Without a limit, git waits forever if a `.gitignore` is a pipe. No real answer takes this long. */
const TIMEOUT_MINUTES = 10;

/** The reason if git was there at the start of a run and no longer is. */
export const NO_GIT = 'git is no longer there';

/** The error of `execFile` for a program that failed. */
interface Failure {
  readonly code?: string | number | null;
  /** The signal that ended it. */
  readonly signal?: NodeJS.Signals | null;
  /** Whether this process ended it, because of the timeout. */
  readonly killed?: boolean;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** The result of a git command. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a git command in a folder.
 *
 * @returns the result, whatever its status; null if git is not installed
 * @throws {@link IndexerError} if git cannot be run, is ended by a signal, or takes longer than ten minutes
 */
export async function askGit(folder: string, ...args: string[]): Promise<GitAnswer | null> {
  const options = {
    cwd: folder,
    env: environment(),
    maxBuffer: Infinity,
    encoding: 'buffer',
    timeout: TIMEOUT_MINUTES * 60_000,
  } as const;
  try {
    const { stdout } = await run(
      'git',
      [...OPTIONS, ...(await trustOptions(folder)), ...args],
      options,
    );
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    const { code, signal, killed, stdout, stderr } = error as Failure;
    if (code === 'ENOENT') return null;
    if (killed) throw gitFailure(args, `no answer within ${TIMEOUT_MINUTES} minutes`);
    if (signal) throw gitFailure(args, endedBy(signal));
    if (typeof code !== 'number') throw gitFailure(args, systemReason(error));
    return { status: code, stdout, stderr: stderr.toString() };
  }
}

/**
 * Runs a git command in a folder and returns its output.
 *
 * @throws {@link IndexerError} if git fails
 */
export async function gitOutput(folder: string, ...args: string[]): Promise<Buffer> {
  const answer = await askGit(folder, ...args);
  if (answer?.status === 0) return answer.stdout;
  throw gitFailure(args, answer?.stderr ?? NO_GIT);
}

/**
 * Runs a git command in a folder and yields its output in chunks. git is ended when the caller stops reading.
 *
 * @throws {@link IndexerError} if git fails
 */
export async function* gitStream(folder: string, ...args: string[]): AsyncGenerator<Buffer> {
  const git = spawn('git', [...OPTIONS, ...(await trustOptions(folder)), ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The reason why it failed; null if it did not fail.
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

/** Creates the error for a git command that failed. */
export function gitFailure([command = '']: readonly string[], stderr: string): IndexerError {
  // git puts its advice on lines of their own, indented by tabs.
  return new IndexerError(`git ${command} failed: ${stderr.trim().replace(/\s+/g, ' ')}`);
}

function endedBy(signal: NodeJS.Signals): string {
  return `ended by ${signal}`;
}

/**
 * The `safe.directory` that variables set, as options: a container may have no other way to set it. git itself
 * reads the variables, which have more than one form.
 */
async function trustOptions(folder: string): Promise<string[]> {
  if (!CONFIGURING_VARIABLES.some((name) => name in process.env)) return [];
  const args = ['config', '-z', '--show-scope', '--get-all', 'safe.directory'];
  try {
    const options = { cwd: folder, env: process.env, timeout: TIMEOUT_MINUTES * 60_000 };
    const { stdout } = await run('git', args, options);
    const records = stdout.split('\0');
    return records.flatMap((scope, i) =>
      i % 2 === 0 && scope === 'command' ? ['-c', `safe.directory=${records[i + 1]}`] : [],
    );
  } catch {
    // Nothing is set, or git cannot be run, which the command itself reports.
    return [];
  }
}

/**
 * Drops the variables of git hooks, which name another repository. Prevents fetches and prompts, and grafts, which
 * are replacements in an older form.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || KEPT_VARIABLES.has(name),
  );
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_GRAFT_FILE: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
