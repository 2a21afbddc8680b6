import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FailedCommandError, output, run } from '../run.js';
import type { Release } from './releases.js';

/** The oldest Python that the releases of the command line run on. */
const OLDEST_PYTHON = [3, 11] as const;
const PYTHON = process.env['PYTHON'] ?? 'python3';
const ENVIRONMENTS = resolve('interop/.venvs');
/** An environment with pip, which installs into the others: to install pip takes longer than a release. */
const PIP = join(ENVIRONMENTS, 'pip');
/** The file that says what an environment was made from. */
const SOURCE = 'made-from.txt';
/** More at a time do not end sooner on two cores. */
const AT_A_TIME = 2;

/** Thrown if the releases cannot be installed. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

/** The path of a program in the environment of a release. */
export function programOf(release: Release, program: string): string {
  return join(folderOf(release), 'bin', program);
}

/**
 * Installs releases, each into an environment of its own. An environment that was made from the same
 * requirements is used again.
 * @throws NotInstalledError if Python is missing or too old, or if a package cannot be installed
 */
export async function installAll(releases: readonly Release[]): Promise<void> {
  const python = await pythonVersion();
  const queue = releases.filter((release) => madeFrom(release) !== sourceOf(release, python));
  if (queue.length === 0) return;
  try {
    await run(PYTHON, ['-m', 'venv', PIP]);
    const installNext = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) await install(next, python);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, installNext));
  } catch (error) {
    if (!(error instanceof FailedCommandError)) throw error;
    throw new NotInstalledError(`the releases cannot be installed: ${error.message}`);
  }
}

async function install(release: Release, python: string): Promise<void> {
  const start = performance.now();
  const folder = folderOf(release);
  rmSync(folder, { recursive: true, force: true });
  await run(PYTHON, ['-m', 'venv', '--without-pip', folder]);
  await run(join(PIP, 'bin/python'), [
    ...['-m', 'pip', '--python', join(folder, 'bin/python'), 'install', '--quiet', '--no-input'],
    ...['--disable-pip-version-check', '--no-deps', '--no-compile', '-r', requirementsOf(release)],
  ]);
  writeFileSync(join(folder, SOURCE), sourceOf(release, python));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`installed: ${release.name} in ${seconds} s`);
}

/** What the environment of a release was made from; undefined if there is none. */
function madeFrom(release: Release): string | undefined {
  const file = join(folderOf(release), SOURCE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function sourceOf(release: Release, python: string): string {
  return `${python}\n${readFileSync(requirementsOf(release), 'utf8')}`;
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

function requirementsOf(release: Release): string {
  return `interop/requirements/${fileName(release)}.txt`;
}

function folderOf(release: Release): string {
  return join(ENVIRONMENTS, fileName(release));
}

function fileName({ name }: Release): string {
  return name.replace(' ', '-');
}
