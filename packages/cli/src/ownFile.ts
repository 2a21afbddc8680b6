import { CommandError } from './commandError.js';
import type { Input } from './input/input.js';
import { realPath } from './realPath.js';

/**
 * Checks that a file that is written is no input, which would be lost.
 * @throws CommandError if it is one
 */
export function assertOwnFile(output: string, inputs: readonly Pick<Input, 'path'>[]): void {
  const own = realPath(output);
  if (inputs.some(({ path }) => path !== null && realPath(path) === own))
    throw new CommandError('--output needs its own file; it cannot be an input file');
}
