import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { Reader } from '../reader.js';
import type { ReadingOptions } from '../reader.js';
import { merged, newProjection } from '../tasks/reduceTask.js';
import type { Projected, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { counted } from '../text/counted.js';
import type { CheckpointFile } from './checkpointFile.js';
import { completeLines } from './completeLines.js';
import { writeReport, writeReports } from './writeReports.js';

/** What the events of all inputs come to, and how many errors they have. */
export interface Projecting {
  readonly projected: Projected;
  readonly errors: number;
}

/** Reads all inputs, and names on standard error what is wrong with them. */
export async function project(
  io: Io,
  inputs: readonly Input[],
  options: ReduceTaskOptions,
  reading: ReadingOptions,
): Promise<Projecting> {
  const reader = new Reader(io, 'reduce', options, reading);
  let errors = 0;
  for (const input of inputs) errors += await writeReports(io, reader.read(input));
  const [first = newProjection(options), ...others] = await reader.results();
  return { projected: others.reduce(merged, first), errors };
}

/** So much is read between two looks at the clock. */
const STRETCH_BYTES = 32 * 1024 * 1024;

/**
 * Reads a file of lines on from where an earlier run came, and notes how far this one comes. A last
 * line without an end is read, too, but not noted: more of it may follow.
 */
export async function projectFromCheckpoint(
  io: Io,
  input: Input & { readonly path: string },
  checkpoint: CheckpointFile,
  options: ReduceTaskOptions,
  reading: ReadingOptions,
): Promise<Projecting> {
  const reader = new Reader(io, 'reduce', options, reading);
  let { projected, errors, bytes, lines } = await checkpoint.load();
  reading.progress.skip(bytes);
  if (bytes > 0) await io.stderr.write(`${resumedText(checkpoint.path, lines, errors)}\n`);

  const size = input.size ?? 0;
  const end = completeLines(input.path, size);
  while (bytes < end) {
    const until = Math.min(bytes + STRETCH_BYTES, end);
    for await (const report of reader.readLines(input, bytes, until, lines)) {
      errors += await writeReport(io, report);
      lines += report.lineCount;
    }
    bytes = until;
    if (checkpoint.isDue() || bytes === end) {
      projected = (await reader.results()).reduce(merged, projected);
      await checkpoint.save({ projected, errors, bytes, lines });
    }
  }
  errors += await writeReports(io, reader.readLines(input, bytes, size, lines));
  return { projected: (await reader.results()).reduce(merged, projected), errors };
}

function resumedText(path: string, lines: number, errors: number): string {
  const known =
    errors === 0 ? '' : `; ${counted(errors, 'error')} in them, named when they were read`;
  return `resumed from ${path} after ${counted(lines, 'line')}${known}`;
}
