import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../run.js';

const MODULES = 'node_modules';

/**
 * Copies the repository into a folder, with what is not committed yet. Packages that are installed are linked;
 * those of the repository itself are those of the copy.
 */
export async function makeWorkingCopy(folder: string): Promise<void> {
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const file of listed.split('\0')) {
    if (file !== '' && existsSync(file)) cpSync(file, join(folder, file));
  }
  mkdirSync(join(folder, MODULES));
  for (const entry of readdirSync(MODULES, { withFileTypes: true })) {
    const [from, to] = [join(MODULES, entry.name), join(folder, MODULES, entry.name)];
    // A link leads to a package of the repository, relative to its own place.
    if (entry.isSymbolicLink()) cpSync(from, to, { verbatimSymlinks: true });
    else symlinkSync(resolve(from), to);
  }
}

/** Builds a working copy as it is now. @throws FailedCommandError if it cannot be built */
export async function build(folder: string): Promise<void> {
  await run('npm', ['run', 'build'], { cwd: folder });
}
