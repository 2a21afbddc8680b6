import type { Input } from './input/input.js';
import { Spool } from './input/spool.js';
import type { Io } from './io.js';
import { bytesOf, jobsFor } from './jobs.js';
import { Progress } from './progress.js';
import type { ReadingOptions } from './reader.js';

/** How inputs are read, by the command's options. */
export interface ReadingSettings {
  readonly maxLineBytes: number;
  /** How many threads read. */
  readonly jobs?: number;
}

/** What reading needs, including a place for input that can be read only once. */
export type ReadingResources = ReadingOptions & { readonly spool: Spool };

/**
 * Runs a function that reads inputs, perhaps twice, with threads and a progress bar.
 * @param use - `screen` is the io that hides the bar while something is written
 */
export async function whileReading<T>(
  io: Io,
  inputs: readonly Input[],
  { maxLineBytes, jobs = jobsFor(inputs) }: ReadingSettings,
  use: (screen: Io, resources: ReadingResources) => Promise<T>,
): Promise<T> {
  const spool = new Spool();
  const progress = new Progress(io, bytesOf(inputs));
  const workers = jobs > 1 ? io.workers(jobs) : undefined;
  try {
    return await use(progress.around(io), { maxLineBytes, workers, progress, spool });
  } finally {
    await progress.clear();
    await spool.remove();
  }
}
