import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { CommandError, ExitCode } from '../commandError.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import type { FormOptions } from '../generations/forms.js';
import { realPath } from '../realPath.js';
import { CheckpointFile } from '../reduce/checkpointFile.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { dossiersOf, printTraces } from '../reduce/printTraces.js';
import { printProducerFiles } from '../reduce/printProducerFiles.js';
import { projectFromCheckpoint, projectInputs } from '../reduce/projectInputs.js';
import type { ProjectedInputs } from '../reduce/projectInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { dossierText } from '../text/dossier.js';
import { printable } from '../text/printable.js';
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
  /** Whether the events that made the entries of the state are printed, and not the state. */
  readonly trace?: boolean;
}

/** Prints the state of the dossier that consists of the events of all files. */
export async function reduce(
  io: Io,
  files: readonly string[],
  options: ReduceOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files);
  return withReadingResources(io, inputs, options, async (progressIo, resources) => {
    const projectedInputs = await projectAll(progressIo, inputs, options, resources);
    const { producerFiles } = resources;
    const [producerFile] = producerFiles;
    if (options.trace === true && producerFile)
      throw new CommandError(
        `--trace needs events; ${printable(producerFile.name)} is not a stream of events`,
      );
    if (producerFile) return printProducerFiles(progressIo, inputs, producerFiles, options);
    return print({ ...resources, io: progressIo, inputs }, projectedInputs, options);
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
  projectedInputs: ProjectedInputs,
  options: ReduceOptions,
): Promise<ExitCode> {
  const { io } = sources;
  const how = taskOptions(options, sources.forms);
  const { projection, errors } = await settleConflicts(sources, projectedInputs, how);
  let events = 0;
  const isPrinted = await catchMixedNamespaces(sources, async () => {
    if (options.trace === true) {
      events = await printTraces(sources, projection, options.format, how);
    } else {
      for (const [, dossier] of dossiersOf(projection)) {
        const state = dossier.state();
        events += state.event_count;
        for (const part of render(state, io, options)) await io.stdout.write(part);
      }
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

function* render(state: MissionDossierState, io: Io, { format }: ReduceOptions): Generator<string> {
  if (format === 'json') yield* canonicalJsonParts(state);
  else yield dossierText(state, io.stdout.colors, io.now());
  yield '\n';
}
