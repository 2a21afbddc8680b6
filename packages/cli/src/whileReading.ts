import type { Input } from './input/input.js';
import { Spool } from './input/spool.js';
import type { Io } from './io.js';
import { bytesOf, jobsFor } from './jobs.js';
import { Progress } from './progress.js';
import type { ReadingOptions } from './reader.js';

/** What people may say of how inputs are read. */
export interface ReadingWishes {
  readonly maxLineBytes: number;
  /** How many threads read. */
  readonly jobs?: number;
}

/** All that reading takes, a place for what can be read only once included. */
export type Equipment = ReadingOptions & { readonly spool: Spool };

/**
 * Does something that reads inputs, perhaps twice, with threads and a progress bar.
 * @param use - `screen` is the world in which the bar makes room for what is written
 */
export async function whileReading<T>(
  io: Io,
  inputs: readonly Input[],
  { maxLineBytes, jobs = jobsFor(inputs) }: ReadingWishes,
  use: (screen: Io, equipment: Equipment) => Promise<T>,
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
