import { spawnSync } from 'node:child_process';

/** Runs a command. @returns its standard output @throws if its exit code is not 0 */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}`);
  return stdout;
}

/** Prints what holds, and throws for what does not. */
export function check(what: string, holds: boolean): void {
  if (!holds) throw new Error(`the package fails: ${what}`);
  console.log(`ok: ${what}`);
}
