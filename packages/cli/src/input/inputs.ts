import { statSync } from 'node:fs';
import { inputsOfFolder } from '../folders/folderInputs.js';
import type { Io } from '../io.js';
import { inputNames, inputOf, STDIN, withReadErrors } from './input.js';
import type { Input } from './input.js';

/**
 * The inputs that an argument names: one, or what a folder stands for.
 * @throws CommandError if it cannot be read
 */
export async function inputsOf(io: Io, name: string): Promise<Input[]> {
  const isFolder = name !== STDIN && withReadErrors(name, () => statSync(name).isDirectory());
  return isFolder ? inputsOfFolder(io, name) : [inputOf(name)];
}

/** The inputs of all arguments; standard input if there are none. */
export async function inputsOfAll(io: Io, names: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of inputNames(names)) inputs.push(...(await inputsOf(io, name)));
  return inputs;
}
