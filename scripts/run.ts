import { spawn } from 'node:child_process';

/** Thrown if a command fails. The message contains all of its output. */
export class FailedCommandError extends Error {
  override readonly name = 'FailedCommandError';
}

/** The folder and the environment in which a command runs; by default, those of this process. */
export interface Where {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a command.
 * @returns its standard output
 * @throws FailedCommandError if its exit code is not 0
 */
export async function run(
  program: string,
  args: readonly string[],
  where: Where = {},
): Promise<string> {
  const { status, stdout, printed } = await output(program, args, where);
  if (status === 0) return stdout;
  throw new FailedCommandError(`${[program, ...args].join(' ')} failed:\n${printed}`);
}

/** Runs a command and returns its exit code and output, whether it fails or not. */
export function output(
  program: string,
  args: readonly string[],
  where: Where = {},
): Promise<{ status: number | null; stdout: string; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...where, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, stdout, printed });
    });
  });
}
