import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FailedCommandError, output, run } from '../run.js';
import type { Release } from './releases.js';

/** The oldest Python that the releases of the command line run on. */
const OLDEST_PYTHON = [3, 11] as const;
const PYTHON = process.env['PYTHON'] ?? 'python3';
const ENVIRONMENTS = resolve('interop/.venvs');
/** More at a time do not end sooner on two cores. */
const AT_A_TIME = 2;

/** Thrown if the releases cannot be installed. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

/** The path of a program in the environment of a release. */
export function programOf({ name }: Release, program: string): string {
  return join(ENVIRONMENTS, folderName(name), 'bin', program);
}

/**
 * Installs releases, each into an environment of its own. An environment that was made from the same
 * requirements is used again.
 * @throws NotInstalledError if Python is missing or too old, or if a package cannot be installed
 */
export async function installAll(releases: readonly Release[]): Promise<void> {
  const python = await pythonVersion();
  mkdirSync(ENVIRONMENTS, { recursive: true });
  const queue = [...releases];
  const installNext = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await install(next, python);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, installNext));
}

async function install({ name }: Release, python: string): Promise<void> {
  const requirements = `interop/requirements/${folderName(name)}.txt`;
  const folder = join(ENVIRONMENTS, folderName(name));
  const madeFrom = join(folder, 'made-from');
  const source = createHash('sha256').update(python).update(readFileSync(requirements));
  const digest = source.digest('hex');
  if (existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === digest) return;
  const start = performance.now();
  rmSync(folder, { recursive: true, force: true });
  try {
    await run(PYTHON, ['-m', 'venv', folder]);
    await run(join(folder, 'bin/python'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'],
      ...['--no-deps', '--no-compile', '-r', requirements],
    ]);
  } catch (error) {
    if (!(error instanceof FailedCommandError)) throw error;
    throw new NotInstalledError(`${name} cannot be installed: ${error.message}`);
  }
  writeFileSync(madeFrom, digest);
  console.log(`installed: ${name} in ${Math.round((performance.now() - start) / 1000)} s`);
}

async function pythonVersion(): Promise<string> {
  const [major, minor] = OLDEST_PYTHON;
  const needed = `the releases need Python ${major}.${minor} or later`;
  let stdout: string;
  try {
    ({ stdout } = await output(PYTHON, ['-c', 'import sys; print(sys.version)']));
  } catch {
    throw new NotInstalledError(`${needed}, and "${PYTHON}" is not installed`);
  }
  const [, foundMajor, foundMinor] = /^(\d+)\.(\d+)/.exec(stdout) ?? [];
  const isNew =
    Number(foundMajor) > major || (Number(foundMajor) === major && Number(foundMinor) >= minor);
  if (isNew) return stdout;
  const found = stdout.split(' ', 1)[0] ?? '';
  throw new NotInstalledError(`${needed}, and "${PYTHON}" is ${found || 'no Python'}`);
}

function folderName(release: string): string {
  return release.replace(' ', '-');
}
