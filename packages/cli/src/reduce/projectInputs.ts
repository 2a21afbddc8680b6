import type { DossierProjections } from 'mission-dossier-contracts';
import { noteGenerations } from '../generations/generationCounts.js';
import { assertKept } from '../input/fileMark.js';
import { withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import { notePartialLine } from '../input/partialLine.js';
import type { Io } from '../io.js';
import { Reader } from '../reader.js';
import type { ReadingOptions } from '../reader.js';
import { mergeProjections, newProjection } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import type { Workers } from '../workers.js';
import type { CheckpointFile, LoadedProgress } from './checkpointFile.js';
import type { DossiersOnThreads } from './dossiersOnThreads.js';
import { endOfCompleteLines } from '../input/endOfCompleteLines.js';
import { writeReport, writeReports } from './writeReports.js';

/** The projection of the events of all inputs, and the number of errors. */
export interface ProjectedInputs {
  readonly projection: AnyProjection;
  /** Dossiers that are not in the projection; default: none. */
  readonly onThreads?: DossiersOnThreads;
  readonly errors: number;
}

/** Reads all inputs, and reports their errors on standard error. */
export async function projectInputs(
  io: Io,
  inputs: readonly Input[],
  options: ReduceTaskOptions,
  reading: ReadingOptions,
): Promise<ProjectedInputs> {
  const reader = new Reader(io, 'reduce', options, reading);
  const errors = await readAll(io, reader, inputs, options);
  return { projection: merged(null, await reader.results()) ?? newProjection(options), errors };
}

/**
 * Does the same for many dossiers, and leaves them on the worker threads that have read their events.
 * @param options - with `byLine`: if ids have several versions, all events are read again, and none is lost
 */
export async function projectOnThreads(
  io: Io,
  inputs: readonly Input[],
  options: ReduceTaskOptions,
  reading: ReadingOptions,
  workers: Workers,
): Promise<ProjectedInputs> {
  const { DossiersOnThreads } = await import('./dossiersOnThreads.js');
  const reader = new Reader(io, 'reduce', options, reading);
  const errors = await readAll(io, reader, inputs, options);
  const projection = (reader.ownResult() ?? newProjection(options)) as DossierProjections;
  const onThreads = await DossiersOnThreads.gather(workers, projection);
  return { projection, onThreads, errors };
}

/** Reads all inputs, and returns the number of their errors. */
async function readAll(
  io: Io,
  reader: Reader<'reduce'>,
  inputs: readonly Input[],
  options: ReduceTaskOptions,
): Promise<number> {
  let errors = 0;
  for (const input of inputs) errors += await writeReports(io, reader.read(input));
  await noteGenerations(io, reader.generations, options);
  return errors;
}

/** Merges projections into the first of them; null if there are none. */
function merged(
  first: AnyProjection | null,
  others: readonly AnyProjection[],
): AnyProjection | null {
  return others.reduce<AnyProjection | null>(
    (all, each) => (all ? mergeProjections(all, each) : each),
    first,
  );
}

/** How much is read before the next check whether to save. */
const BYTES_BETWEEN_SAVES = 32 * 1024 * 1024;

/**
 * Continues to read a JSON Lines file where an earlier run stopped, and saves how far it was read. A last
 * line without a line feed is read, but not saved, because it may still grow.
 */
export async function projectFromCheckpoint(
  io: Io,
  input: Input & { readonly path: string },
  checkpoint: CheckpointFile,
  options: ReduceTaskOptions,
  reading: ReadingOptions,
): Promise<ProjectedInputs> {
  const reader = new Reader(io, 'reduce', options, reading);
  const saved = await checkpoint.load();
  let { projection, errors, bytes, lines } = saved;
  reading.progress.skip(bytes);
  if (bytes > 0) await io.notices.write(`${resumedText(checkpoint.path, saved)}\n`);

  const size = input.size ?? 0;
  const end = endOfCompleteLines(input.path, size);
  while (bytes < end) {
    const until = Math.min(bytes + BYTES_BETWEEN_SAVES, end);
    for await (const report of reader.readLines(input, bytes, until, lines)) {
      errors += await writeReport(io, report);
      lines += report.lineCount;
    }
    bytes = until;
    if (checkpoint.isDue() || bytes === end) {
      projection = merged(projection, await reader.results());
      assertInputKept(input);
      await checkpoint.save((projection ??= newProjection(options)), { errors, bytes, lines });
    }
  }
  errors += await writeReports(io, reader.readLines(input, bytes, size, lines));
  assertInputKept(input);
  await notePartialLine(io, input);
  await noteGenerations(io, reader.generations, options);
  projection = merged(projection, await reader.results());
  return { projection: projection ?? newProjection(options), errors };
}

function assertInputKept(input: Input): void {
  withReadErrors(input.name, () => {
    assertKept(input);
  });
}

function resumedText(path: string, { lines, errors, isInterrupted }: LoadedProgress): string {
  const known =
    errors === 0 ? '' : `; they have ${counted(errors, 'error')}, reported when they were read`;
  const interrupted = isInterrupted ? '; the last save was interrupted' : '';
  return `resumed from ${printable(path)} after ${counted(lines, 'line')}${known}${interrupted}`;
}
