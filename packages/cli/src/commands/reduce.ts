import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import { inputOf, inputsOf } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { realPath } from '../realPath.js';
import { CheckpointFile } from '../reduce/checkpointFile.js';
import { conclude, unlessMixed } from '../reduce/conclude.js';
import { project, projectFromCheckpoint } from '../reduce/project.js';
import type { Projecting } from '../reduce/project.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import type { ReadingOptions } from '../reader.js';
import type { Projected, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { dossierText } from '../text/dossier.js';
import { whileReading } from '../whileReading.js';
import type { ReadingSettings } from '../whileReading.js';

/** The options of `dossier reduce`. */
export interface ReduceOptions extends Omit<ReduceTaskOptions, 'byLine'>, ReadingSettings {
  readonly format: 'text' | 'json';
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
  return whileReading(io, inputs, options, async (screen, resources) => {
    const projecting = await projectAll(screen, inputs, options, resources);
    return print({ ...resources, io: screen, inputs }, projecting, options);
  });
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
  return projectFromCheckpoint(io, file, new CheckpointFile(checkpoint, file, how), how, reading);
}

/**
 * A checkpoint is to know contents: with an event that comes sources written in another way, it would be
 * of no use any more, because the whole file would be read each time.
 */
function taskOptions({ rules, partition, checkpoint }: ReduceOptions) {
  return { rules, partition, byLine: checkpoint === undefined };
}

async function print(
  sources: RereadableInputs,
  projecting: Projecting,
  options: ReduceOptions,
): Promise<ExitCode> {
  const { io } = sources;
  const { projected, errors } = await conclude(sources, projecting, taskOptions(options));
  const isPrinted = await unlessMixed(sources, async () => {
    let events = 0;
    for (const state of statesOf(projected)) {
      events += state.event_count;
      for (const part of render(state, io, options)) await io.stdout.write(part);
    }
    if (events === 0 && errors === 0) await noteInputsWithoutEvents(sources);
    return true;
  });
  return isPrinted && errors === 0 ? ExitCode.Good : ExitCode.BadData;
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

function* render(state: MissionDossierState, io: Io, { format }: ReduceOptions): Generator<string> {
  if (format === 'json') yield* canonicalJsonParts(state);
  else yield dossierText(state, io.stdout.colors, io.now());
  yield '\n';
}
