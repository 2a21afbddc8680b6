import { spawn } from 'node:child_process';

/** Thrown where a command fails, with all that it printed. */
export class FailedCommandError extends Error {
  override readonly name = 'FailedCommandError';
}

/**
 * Runs a command to its end.
 * @returns what it wrote to standard output
 * @throws FailedCommandError where its exit code is not 0
 */
export async function run(program: string, args: readonly string[]): Promise<string> {
  const { status, stdout, printed } = await output(program, args);
  if (status === 0) return stdout;
  throw new FailedCommandError(`${[program, ...args].join(' ')} failed:\n${printed}`);
}

/** Runs a command to its end, whatever that is. */
export function output(
  program: string,
  args: readonly string[],
): Promise<{ status: number | null; stdout: string; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
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
