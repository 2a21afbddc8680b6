import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Which tests run, and how. */
export interface Tests {
  /** Patterns of the paths of test files, from the root. */
  readonly paths: readonly string[];
  /** Patterns of paths in them that are left out. */
  readonly ignored?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How many seconds of a processor they may take. */
  readonly seconds: number;
}

/** How tests ended. */
export type TestRun =
  | { readonly result: 'passed' | 'timed out' }
  /** The file and the name of the first test that failed; without a file, the process itself ended. */
  | { readonly result: 'failed'; readonly file?: string; readonly reason: string };

/** A change can make a program that fills the memory; it is not to fill that of the machine. */
const NODE = ['node', '--experimental-vm-modules', '--no-warnings', '--max-old-space-size=3072'];
const JEST = join('node_modules', 'jest', 'bin', 'jest.js');
const OPTIONS = ['--runInBand', '--bail', '--silent', '--cacheDirectory', '.jest'];

/**
 * Runs tests in a working copy until the first file in which one fails. Time is that of the processor, so that
 * the result is the same on a busy machine.
 */
export function runTests(folder: string, tests: Tests): Promise<TestRun> {
  const { paths, ignored = [], env, seconds } = tests;
  const command = [
    ...NODE,
    JEST,
    ...OPTIONS,
    ...ignored.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]),
    '--',
    ...paths.map((path) => join(folder, path)),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', ...command], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.once('error', reject);
    child.once('close', (status, signal) => {
      if (status === 0) resolve({ result: 'passed' });
      else if (signal === 'SIGXCPU' || signal === 'SIGKILL') resolve({ result: 'timed out' });
      else resolve(firstFailure(printed) ?? crash(status ?? signal));
    });
  });
}

function firstFailure(printed: string): TestRun | undefined {
  const file = /^FAIL (\S+)/m.exec(printed)?.[1];
  const reason = /^ {2}● (.*)$/m.exec(printed)?.[1] ?? 'it cannot be run';
  return file === undefined ? undefined : { result: 'failed', file, reason };
}

function crash(end: number | string | null): TestRun {
  return { result: 'failed', reason: `the process ended with ${end ?? 'nothing'}` };
}
