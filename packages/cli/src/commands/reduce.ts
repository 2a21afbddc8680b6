import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import type { FormOptions } from '../generations/forms.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import { assertHasMission } from '../missions/unknownMission.js';
import { realPath } from '../realPath.js';
import { CheckpointFile } from '../reduce/checkpointFile.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { DriftArtifacts } from '../reduce/driftArtifacts.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { mergeCheckpoints, settleCheckpoints, splitInputs } from '../reduce/mergeCheckpoints.js';
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
  const { checkpoints, withRecords } = splitInputs(inputs);
  return withReadingResources(io, withRecords, options, async (progressIo, resources) => {
    const sources = { ...resources, io: progressIo, inputs: withRecords };
    const how = taskOptions(options, resources.forms, checkpoints);
    const projected = await catchMixedNamespaces(
      sources,
      () => projectAll(progressIo, inputs, options, how, resources),
      options.rules,
    );
    if (!projected) return ExitCode.BadData;
    const { producerFiles } = resources;
    if (producerFiles.length > 0)
      return printProducerFiles(progressIo, inputs, producerFiles, options);
    const settled =
      checkpoints.length > 0
        ? await settleCheckpoints(
            progressIo,
            await mergeCheckpoints(progressIo, checkpoints, projected, how),
          )
        : await settleConflicts(sources, projected, how);
    return print(sources, settled, { ...options, how });
  });
}

async function projectAll(
  io: Io,
  inputs: readonly Input[],
  { checkpoint }: ReduceOptions,
  how: ReduceTaskOptions,
  reading: ReadingResources,
): Promise<ProjectedInputs> {
  if (checkpoint === undefined)
    return projectInputs(io, splitInputs(inputs).withRecords, how, reading);
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
function taskOptions(
  { rules, partition, checkpoint }: ReduceOptions,
  forms: FormOptions,
  checkpoints: readonly Input[],
): ReduceTaskOptions {
  const byLine = checkpoint === undefined && checkpoints.length === 0;
  return { rules, partition, ...forms, byLine };
}

async function print(
  sources: RereadableInputs,
  { projection, errors }: ProjectedInputs,
  options: ReduceOptions & { readonly how: ReduceTaskOptions },
): Promise<ExitCode> {
  const { io, forms } = sources;
  const { mission } = forms;
  let events = 0;
  const isPrinted = await catchMixedNamespaces(sources, async () => {
    const slugs = slugsOf(projection);
    if (mission !== undefined && !slugs.includes(mission)) await assertHasMission(sources, slugs);
    let drifts: DriftArtifacts | undefined;
    for (const state of statesOf(projection, mission)) {
      events += state.event_count;
      if (namesDrifts(state, options)) drifts ??= await DriftArtifacts.read(sources, options.how);
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

/**
 * The slugs of the missions of a projection.
 * @throws NamespaceMixedStreamError if one namespace is expected, and there are several
 */
function slugsOf(projection: AnyProjection): string[] {
  if (!(projection instanceof MissionDossierProjection))
    return [...projection].map(([key]) => namespaceOfKey(key).feature_slug);
  const { namespace } = projection.state();
  return namespace ? [namespace.feature_slug] : [];
}

/** Sorted by key, so that the order of the events does not matter. */
function* statesOf(
  projection: AnyProjection,
  mission: string | undefined,
): Generator<MissionDossierState> {
  if (projection instanceof MissionDossierProjection) {
    yield projection.state();
  } else {
    const byKey = [...projection].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, projection] of byKey) {
      // A checkpoint may have other missions, too.
      const { feature_slug } = namespaceOfKey(key);
      if (mission === undefined || feature_slug === mission) yield projection.state();
    }
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
