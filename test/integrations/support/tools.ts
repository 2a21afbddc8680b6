import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TOOLS = resolve('integrations/.tools');
const PACKAGES = join(TOOLS, 'packages');

/** A program of Python. */
export function pythonTool(name: string): string {
  return join(TOOLS, 'python/bin', name);
}

/** A file of a package of npm. */
export function npmTool(path: string): string {
  return resolve('integrations/tools/node_modules', path);
}

/** The packages as users install them. */
export const DOSSIER_PACKAGES = readdirSync(PACKAGES)
  .map((name) => join(PACKAGES, name))
  .join(' ');

/** The result of a command. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder, with more variables in its environment. */
export function run(
  cwd: string,
  [program, ...args]: readonly [string, ...string[]],
  { env = {}, input = '' }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Result {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}
