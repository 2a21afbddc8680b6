import type { FormOptions } from './generations/forms.js';
import type { Input } from './input/input.js';
import { InputCopies } from './input/inputCopies.js';
import type { Io } from './io.js';
import { bytesOf, jobsFor } from './jobs.js';
import { Progress } from './progress.js';
import type { ReadingOptions } from './reader.js';

/** How inputs are read, from the options of the command. */
export interface ReadingSettings extends FormOptions {
  readonly maxLineBytes: number;
  /** The number of threads that read; default: depends on the size of the inputs. */
  readonly jobs?: number;
  /** Whether the inputs may have to be read twice; default: true. */
  readonly isReread?: boolean;
}

/** What a `Reader` needs, and which forms of events are read. */
export type ReadingResources = ReadingOptions & { readonly forms: FormOptions };

/**
 * Runs a function that reads inputs, once or twice, with threads and a progress bar.
 * @param use - its `progressIo` hides the bar while something is written
 */
export async function withReadingResources<T>(
  io: Io,
  inputs: readonly Input[],
  { maxLineBytes, jobs = jobsFor(inputs), isReread = true, strict, generation }: ReadingSettings,
  use: (progressIo: Io, resources: ReadingResources) => Promise<T>,
): Promise<T> {
  const copies = new InputCopies({ pipes: isReread });
  const progress = new Progress(io, bytesOf(inputs));
  const workers = jobs > 1 ? io.workers(jobs) : undefined;
  try {
    const forms = { strict, generation };
    const reading = { maxLineBytes, workers, progress, copies, producerFiles: [] };
    return await use(progress.wrap(io), { ...reading, forms });
  } finally {
    await progress.clear();
    await copies.remove();
  }
}
