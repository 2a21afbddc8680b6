import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { FailedCommandError } from '../run.js';
import type { Where } from '../run.js';
import { programOf } from './environments.js';
import type { Release } from './releases.js';

/**
 * Runs a program of `interop/python/` with a release, and asks it.
 * @param requests - the JSON text of each request
 * @param args - the program's arguments
 * @returns the answers, in the order of the requests
 * @throws FailedCommandError if the program fails, or does not answer every request
 */
export async function askAll<Answer>(
  release: Release,
  program: string,
  requests: readonly string[],
  args: readonly string[] = [],
  { cwd, env = process.env }: Where = {},
): Promise<Answer[]> {
  const child = spawn(programOf(release, 'python'), [resolve('interop/python', program), ...args], {
    cwd,
    env: { ...env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const ended = new Promise<number | null>((done, fail) => {
    child.once('error', fail).once('close', done);
  });
  // A program that ends early is reported by its exit code.
  child.stdin.once('error', () => undefined);
  child.stdin.end(requests.map((request) => `${oneLine(request)}\n`).join(''));
  const [answers, printed, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  const lines = answers.split('\n').slice(0, -1);
  if (status !== 0 || lines.length !== requests.length) {
    throw new FailedCommandError(
      `${release.name}: ${program} answered ${lines.length} of ${requests.length} requests:\n${printed}`,
    );
  }
  return lines.map((line) => JSON.parse(line) as Answer);
}

/** JSON text has no line breaks inside of its strings. */
function oneLine(json: string): string {
  return json.replaceAll(/[\r\n]/g, ' ');
}
