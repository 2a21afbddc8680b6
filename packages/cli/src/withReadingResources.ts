import type { FormOptions } from './generations/forms.js';
import { givenNamespace } from './generations/givenNamespace.js';
import type { Input } from './input/input.js';
import { InputCopies } from './input/inputCopies.js';
import type { Io } from './io.js';
import { bytesOf, jobsFor } from './jobs.js';
import { Progress } from './progress.js';
import type { ReadingOptions } from './reader.js';

/** How inputs are read, from the options of the command. */
export interface ReadingSettings extends Omit<FormOptions, 'givenNamespace'> {
  readonly maxLineBytes: number;
  /** The number of threads that read; default: depends on the size of the inputs. */
  readonly jobs?: number;
  /** The namespace of inputs that do not carry it: JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
  /** Whether the inputs may have to be read twice; default: true. */
  readonly isReread?: boolean;
}

/**
 * Settings for many missions that one thread needs in the end: to bring them there takes longer than to read them
 * there, unless only one of them is meant. `--jobs` still counts.
 */
export function oneThreadByDefault<Settings extends ReadingSettings>(settings: Settings): Settings {
  return settings.mission === undefined ? { ...settings, jobs: settings.jobs ?? 1 } : settings;
}

/** What a `Reader` needs, and which events are read in which forms. */
export type ReadingResources = ReadingOptions & { readonly forms: FormOptions };

/**
 * Runs a function that reads inputs, once or twice, with threads and a progress bar.
 * @param use - its `progressIo` hides the bar while something is written
 */
export async function withReadingResources<T>(
  io: Io,
  inputs: readonly Input[],
  { maxLineBytes, jobs = jobsFor(inputs), isReread = true, ...settings }: ReadingSettings,
  use: (progressIo: Io, resources: ReadingResources) => Promise<T>,
): Promise<T> {
  const { mission, strict, generation, namespace } = settings;
  const forms = { mission, strict, generation, givenNamespace: givenNamespace(namespace) };
  const copies = new InputCopies({ pipes: isReread });
  const progress = new Progress(io, bytesOf(inputs));
  const workers = jobs > 1 ? io.workers(jobs) : undefined;
  try {
    const reading = { maxLineBytes, workers, progress, copies, producerFiles: [] };
    return await use(progress.wrap(io), { ...reading, forms });
  } finally {
    await progress.clear();
    await copies.remove();
  }
}
