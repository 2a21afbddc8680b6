import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJsonParts } from '../../canonicalJson.js';
import type { MissionDossierState } from '../../generated/types.js';
import { MissionDossierProjection } from '../../projection/projection.js';
import { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import { CommandError, ExitCode } from '../commandError.js';
import { inputOf, inputsOf } from '../input/input.js';
import type { Input } from '../input/input.js';
import { Spool } from '../input/spool.js';
import type { Io } from '../io.js';
import { bytesOf, jobsFor } from '../jobs.js';
import { Progress } from '../progress.js';
import { CheckpointFile } from '../reduce/checkpointFile.js';
import { project, projectOnwards } from '../reduce/project.js';
import type { Projecting } from '../reduce/project.js';
import { firstPlaces, settle } from '../reduce/secondLook.js';
import type { Again } from '../reduce/secondLook.js';
import type { ReadingOptions } from '../reader.js';
import { findingLine } from '../reporters/text.js';
import type { Projected, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { counted } from '../text/counted.js';
import { dossierText } from '../text/dossier.js';
import { mixedNamespacesText } from '../text/mixedNamespaces.js';

/** The options of `dossier reduce`. */
export interface ReduceOptions extends Omit<ReduceTaskOptions, 'byLine'> {
  readonly format: 'text' | 'json';
  readonly maxLineBytes: number;
  /** How many threads read. */
  readonly jobs?: number;
  /** A file that notes how far the reading has come. */
  readonly checkpoint?: string;
}

/** Prints the state of the dossier that the events of all files make up. */
export async function reduce(
  io: Io,
  files: readonly string[],
  options: ReduceOptions,
): Promise<ExitCode> {
  const inputs = inputsOf(files).map(inputOf);
  const spool = new Spool();
  const progress = new Progress(io, bytesOf(inputs));
  const screen = progress.around(io);
  const jobs = options.jobs ?? jobsFor(inputs);
  const { maxLineBytes } = options;
  const workers = jobs > 1 ? io.workers(jobs) : undefined;
  try {
    const reading = { maxLineBytes, workers, progress, spool };
    const projecting = await projectAll(screen, inputs, options, reading);
    await progress.clear();
    return await print({ io, inputs, spool, maxLineBytes }, projecting, options);
  } finally {
    await progress.clear();
    await spool.remove();
  }
}

async function projectAll(
  io: Io,
  inputs: readonly Input[],
  options: ReduceOptions,
  reading: ReadingOptions,
): Promise<Projecting> {
  const { checkpoint } = options;
  const how = taskOptions(options);
  if (checkpoint === undefined) return project(io, inputs, how, reading);
  const [input, ...more] = inputs;
  if (input?.path == null || input.kind !== 'lines' || more.length > 0)
    throw new CommandError('--checkpoint needs exactly one file of JSON Lines');
  if (realPath(checkpoint) === realPath(input.path))
    throw new CommandError('--checkpoint needs a file of its own, not the one that is read');
  const file = { ...input, path: input.path };
  return projectOnwards(io, file, new CheckpointFile(checkpoint, file, how), how, reading);
}

/**
 * A checkpoint is to know contents: with an event that comes again written in another way, it would be
 * of no use any more, because the whole file would be read each time.
 */
function taskOptions({ rules, partition, checkpoint }: ReduceOptions) {
  return { rules, partition, byLine: checkpoint === undefined };
}

async function print(
  again: Again,
  { projected: first, errors }: Projecting,
  options: ReduceOptions,
): Promise<ExitCode> {
  const { io } = again;
  const { projected, findings } =
    first.conflictingIds.length > 0
      ? await settle(again, first, taskOptions(options))
      : { projected: first, findings: [] };
  for (const finding of findings)
    await io.stderr.write(`${findingLine(finding, io.stderr.colors)}\n`);
  await printErrorCount(io, errors + findings.length);
  try {
    for (const state of statesOf(projected)) {
      for (const part of render(state, io, options)) await io.stdout.write(part);
    }
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    const places = await firstPlaces(again, [error.expected, error.actual]);
    await io.stderr.write(mixedNamespacesText(error, places, io.stderr.colors));
    return ExitCode.BadData;
  }
  return errors + findings.length === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** In an order that has nothing to do with that of the events: by key. */
function* statesOf(projected: Projected): Generator<MissionDossierState> {
  if (projected instanceof MissionDossierProjection) {
    yield projected.state();
  } else {
    const byKey = [...projected].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, projection] of byKey) yield projection.state();
  }
}

async function printErrorCount({ stderr }: Io, errors: number): Promise<void> {
  if (errors === 0) return;
  await stderr.write(`${stderr.colors.red('invalid:')} ${counted(errors, 'error')} in the input\n`);
}

function* render(state: MissionDossierState, io: Io, { format }: ReduceOptions): Generator<string> {
  if (format === 'json') yield* canonicalJsonParts(state);
  else yield dossierText(state, io.stdout.colors, io.now());
  yield '\n';
}

/** Where links lead to; a file that is not there is not linked to. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
