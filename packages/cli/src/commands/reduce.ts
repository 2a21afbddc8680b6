import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import type { FormOptions } from '../generations/forms.js';
import { assertHasMission } from '../missions/unknownMission.js';
import { realPath } from '../realPath.js';
import { CheckpointFile } from '../reduce/checkpointFile.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { DriftArtifacts } from '../reduce/driftArtifacts.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { printProducerFiles } from '../reduce/printProducerFiles.js';
import { projectFromCheckpoint, projectInputs } from '../reduce/projectInputs.js';
import type { ProjectedInputs } from '../reduce/projectInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { dossierText } from '../text/dossier.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingResources, ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier reduce`. */
export interface ReduceOptions
  extends Omit<ReduceTaskOptions, 'byLine' | 'givenNamespace'>, ReadingSettings {
  readonly format: 'text' | 'json';
  /** A file that records how far the input has been read. */
  readonly checkpoint?: string;
  /** Whether it is an error if there are no events of a dossier. */
  readonly requireEvents?: boolean;
}

/** Prints the state of the dossier that consists of the events of all files. */
export async function reduce(
  io: Io,
  files: readonly string[],
  options: ReduceOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files);
  return withReadingResources(io, inputs, options, async (progressIo, resources) => {
    const sources = { ...resources, io: progressIo, inputs };
    const projected = await catchMixedNamespaces(
      sources,
      () => projectAll(progressIo, inputs, options, resources),
      options.rules,
    );
    if (!projected) return ExitCode.BadData;
    const { producerFiles } = resources;
    if (producerFiles.length > 0)
      return printProducerFiles(progressIo, inputs, producerFiles, options);
    return print(sources, projected, options);
  });
}

async function projectAll(
  io: Io,
  inputs: readonly Input[],
  options: ReduceOptions,
  reading: ReadingResources,
): Promise<ProjectedInputs> {
  const { checkpoint } = options;
  const how = taskOptions(options, reading.forms);
  if (checkpoint === undefined) return projectInputs(io, inputs, how, reading);
  const [input, ...more] = inputs;
  if (input?.path == null || input.kind !== 'lines' || more.length > 0)
    throw new CommandError(
      '--checkpoint needs exactly one JSON Lines file as input, which is not compressed',
    );
  if (realPath(checkpoint) === realPath(input.path))
    throw new CommandError('--checkpoint needs its own file; it cannot be the input file');
  const file = { ...input, path: input.path };
  return projectFromCheckpoint(io, file, new CheckpointFile(checkpoint, file, how), how, reading);
}

/**
 * With a checkpoint, versions of an event are compared by their contents. If they were compared by their
 * lines, one event that is repeated with other formatting would make every later run read the whole file.
 */
function taskOptions({ rules, partition, checkpoint }: ReduceOptions, forms: FormOptions) {
  return { rules, partition, ...forms, byLine: checkpoint === undefined };
}

async function print(
  sources: RereadableInputs,
  projected: ProjectedInputs,
  options: ReduceOptions,
): Promise<ExitCode> {
  const { io } = sources;
  const { projection, errors } = await settleConflicts(
    sources,
    projected,
    taskOptions(options, sources.forms),
  );
  let events = 0;
  const isPrinted = await catchMixedNamespaces(sources, async () => {
    if (!hasNamespace(projection)) await assertHasMission(sources);
    let drifts: DriftArtifacts | undefined;
    for (const state of statesOf(projection)) {
      events += state.event_count;
      if (namesDrifts(state, options))
        drifts ??= await DriftArtifacts.read(sources, taskOptions(options, sources.forms));
      for (const part of render(state, io, options, drifts)) await io.stdout.write(part);
    }
    if (events === 0 && errors === 0) await noteInputsWithoutEvents(sources);
    return true;
  });
  const lacksEvents = options.requireEvents === true && events === 0;
  if (isPrinted && lacksEvents)
    await io.stderr.write(
      `${io.stderr.colors.red('error:')} found no events of a dossier, expected at least one\n`,
    );
  return isPrinted && errors === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
}

/** @throws NamespaceMixedStreamError if one namespace is expected, and there are several */
function hasNamespace(projection: AnyProjection): boolean {
  return projection instanceof MissionDossierProjection
    ? projection.state().namespace !== null
    : projection.size > 0;
}

/** Sorted by key, so that the order of the events does not matter. */
function* statesOf(projection: AnyProjection): Generator<MissionDossierState> {
  if (projection instanceof MissionDossierProjection) {
    yield projection.state();
  } else {
    const byKey = [...projection].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, projection] of byKey) yield projection.state();
  }
}

/** Whether the events are read again for what the text says of drifts. A checkpoint is there to avoid that. */
function namesDrifts(
  { drift_history }: MissionDossierState,
  { format, checkpoint }: ReduceOptions,
): boolean {
  return format === 'text' && drift_history.length > 0 && checkpoint === undefined;
}

function* render(
  state: MissionDossierState,
  io: Io,
  { format }: ReduceOptions,
  drifts: DriftArtifacts | undefined,
): Generator<string> {
  if (format === 'json') {
    yield* canonicalJsonParts(state);
  } else {
    const driftArtifacts = drifts?.of(state) ?? [];
    yield dossierText(state, io.stdout.colors, io.now(), { driftArtifacts });
  }
  yield '\n';
}
