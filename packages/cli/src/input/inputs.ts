import { statSync } from 'node:fs';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { inputOf, STDIN, withReadErrors } from './input.js';
import type { Input } from './input.js';
import { listedPaths } from './listedPaths.js';
import { withoutPartialLine } from './partialLine.js';

/** What else than the arguments names inputs. */
export interface InputSettings {
  /** Lists of more files; `-` is a list on standard input. */
  readonly filesFrom?: readonly string[] | undefined;
  /** Whether a half-written last line is left out; default: it is an error. */
  readonly allowPartialLastLine?: boolean | undefined;
  readonly maxLineBytes: number;
}

/** What was found under a name. */
export interface FoundInputs {
  readonly name: string;
  /** Empty if there is an error. */
  readonly inputs: readonly Input[];
  /** Why it cannot be read. */
  readonly error?: CommandError;
}

/**
 * Finds the inputs that arguments and a list name, and collects the errors for those that cannot be read.
 * Without both, standard input is read.
 *
 * @throws CommandError if the list cannot be read
 */
export async function findInputs(
  io: Io,
  files: readonly string[],
  { filesFrom, allowPartialLastLine = false, maxLineBytes }: InputSettings,
): Promise<FoundInputs[]> {
  const found: FoundInputs[] = [];
  for (const name of await namesOf(io, files, filesFrom)) {
    const named = await findNamed(io, name);
    found.push(...(allowPartialLastLine ? named.map(withoutPartial) : named));
  }
  return found;

  function withoutPartial(each: FoundInputs): FoundInputs {
    try {
      const inputs = each.inputs.map((input) => withoutPartialLine(input, maxLineBytes));
      return { ...each, inputs };
    } catch (error) {
      return unreadable(each.name, error);
    }
  }
}

/**
 * The inputs that arguments and a list name; standard input without both.
 * @throws CommandError if one of them cannot be read
 */
export async function inputsOfAll(
  io: Io,
  files: readonly string[],
  settings: InputSettings,
): Promise<Input[]> {
  return readable(await findInputs(io, files, settings));
}

/**
 * The inputs that an argument names: one, or what a folder stands for.
 * @throws CommandError if it cannot be read
 */
export async function inputsOf(io: Io, name: string): Promise<Input[]> {
  return readable(await findNamed(io, name));
}

function readable(found: readonly FoundInputs[]): Input[] {
  return found.flatMap(({ inputs, error }) => {
    if (error) throw error;
    return inputs;
  });
}

async function namesOf(
  io: Io,
  files: readonly string[],
  lists: readonly string[] = [],
): Promise<readonly string[]> {
  if (lists.length === 0) return files.length > 0 ? files : [STDIN];
  const ofStdin = lists.filter((list) => list === STDIN).length;
  if (ofStdin > 1 || (ofStdin === 1 && files.includes(STDIN)))
    throw new CommandError('standard input is either one list of --files-from or an input');
  const names = [...files];
  for (const list of lists) for (const path of await listedPaths(io, list)) names.push(path);
  return names;
}

async function findNamed(io: Io, name: string): Promise<FoundInputs[]> {
  return withErrors(name, async () => {
    const isFolder = name !== STDIN && withReadErrors(name, () => statSync(name).isDirectory());
    if (!isFolder) return [{ name, inputs: [inputOf(name)] }];
    const { eventFilesIn, inputsOfFolder, producerFolderOf } = await import('../folders/index.js');
    const ofProducer = producerFolderOf(name);
    if (ofProducer) return [{ name, inputs: await inputsOfFolder(io, name, ofProducer) }];
    const found: FoundInputs[] = [];
    for await (const { path, error } of eventFilesIn(io, name))
      found.push(
        ...(error
          ? [{ name: path, inputs: [], error }]
          : await withErrors(path, () => [{ name: path, inputs: [inputOf(path)] }])),
      );
    return found;
  });
}

async function withErrors(
  name: string,
  find: () => FoundInputs[] | Promise<FoundInputs[]>,
): Promise<FoundInputs[]> {
  try {
    return await find();
  } catch (error) {
    return [unreadable(name, error)];
  }
}

/** @throws the error itself if it is not a CommandError */
function unreadable(name: string, error: unknown): FoundInputs {
  if (!(error instanceof CommandError)) throw error;
  return { name, inputs: [], error };
}
