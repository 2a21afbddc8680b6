import { CommandError } from './commandError.js';
import { STDIN } from './input/input.js';
import type { Input } from './input/input.js';
import { realPath } from './realPath.js';

/**
 * Checks that a file that is written is no input and no list of inputs, which would be lost.
 * @param lists - the files of `--files-from`
 * @throws CommandError if it is one
 */
export function assertOwnFile(
  output: string,
  inputs: readonly Pick<Input, 'path'>[],
  lists: readonly string[] = [],
): void {
  const own = realPath(output);
  const paths = [...inputs.map(({ path }) => path), ...lists.map(pathOf)];
  if (paths.some((path) => path !== null && realPath(path) === own))
    throw new CommandError('--output needs its own file; it cannot be an input file');
}

function pathOf(list: string): string | null {
  return list === STDIN ? null : list;
}
