import { CommandError, ExitCode } from '../commandError.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import type { FormOptions } from '../generations/forms.js';
import { assertHasMission } from '../missions/unknownMission.js';
import { writeNoEvents } from '../noEvents.js';
import { realPath } from '../realPath.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { slowHeapGrowth } from '../reduce/slowHeapGrowth.js';
import { splitInputs } from '../reduce/splitInputs.js';
import { printStates, slugsOf } from '../reduce/printStates.js';
import { projectFromCheckpoint, projectInputs, projectOnThreads } from '../reduce/projectInputs.js';
import type { ProjectedInputs } from '../reduce/projectInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { printable } from '../text/printable.js';
import { oneThreadByDefault, withReadingResources } from '../withReadingResources.js';
import type { ReadingResources, ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier reduce`. */
export interface ReduceOptions
  extends Omit<ReduceTaskOptions, 'byLine' | 'givenNamespace'>, ReadingSettings, InputSettings {
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
  const inputs = await inputsOfAll(io, files, options);
  const { checkpoints, withRecords } = splitInputs(inputs);
  if (options.partition !== true) slowHeapGrowth();
  const staysOnThreads = isOnlyPrinted(options, checkpoints);
  const settings =
    options.partition === true && !staysOnThreads ? oneThreadByDefault(options) : options;
  return withReadingResources(io, withRecords, settings, async (progressIo, resources) => {
    const sources = { ...resources, io: progressIo, inputs: withRecords };
    const how = taskOptions(options, resources.forms, checkpoints);
    const projected = await catchMixedNamespaces(
      sources,
      () =>
        staysOnThreads && resources.workers
          ? projectOnThreads(progressIo, withRecords, how, resources, resources.workers)
          : projectAll(progressIo, inputs, options, how, resources),
      options.rules,
    );
    if (!projected) return ExitCode.BadData;
    const { producerFiles } = resources;
    const [producerFile] = producerFiles;
    if (options.trace === true) assertOnlyEvents(producerFile ?? checkpoints[0]);
    if (producerFile) {
      const { printProducerFiles } = await import('../reduce/printProducerFiles.js');
      return printProducerFiles(progressIo, inputs, producerFiles, options);
    }
    const settled =
      checkpoints.length > 0
        ? await settleWithCheckpoints(progressIo, checkpoints, projected, how)
        : await settleConflicts(sources, projected, how);
    await writeErrorCount(progressIo, settled.errors);
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
  const { CheckpointFile } = await import('../reduce/checkpointFile.js');
  return projectFromCheckpoint(io, file, new CheckpointFile(checkpoint, file, how), how, reading);
}

/** Whether many dossiers are only printed, so that they can stay on the threads that read their events. */
function isOnlyPrinted(
  { partition, format, checkpoint, trace }: ReduceOptions,
  checkpoints: readonly Input[],
): boolean {
  const isPrinted = partition === true && format === 'json' && trace !== true;
  return isPrinted && checkpoint === undefined && checkpoints.length === 0;
}

/** Few have checkpoints, so what reads them is loaded for these alone. */
async function settleWithCheckpoints(
  io: Io,
  checkpoints: readonly Input[],
  projected: ProjectedInputs,
  how: ReduceTaskOptions,
): Promise<ProjectedInputs> {
  const { mergeCheckpoints, settleCheckpoints } = await import('../reduce/mergeCheckpoints.js');
  return settleCheckpoints(io, await mergeCheckpoints(io, checkpoints, projected, how));
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
  projected: ProjectedInputs,
  options: ReduceOptions & { readonly how: ReduceTaskOptions },
): Promise<ExitCode> {
  const { io, forms } = sources;
  const { projection, errors } = projected;
  const { mission } = forms;
  let events = 0;
  const isPrinted = await catchMixedNamespaces(sources, async () => {
    const slugs = slugsOf(projected);
    if (mission !== undefined && !slugs.includes(mission)) await assertHasMission(sources, slugs);
    events = await (options.trace === true
      ? traceAll(sources, projection, options)
      : printStates(sources, projected, options));
    if (events === 0 && errors === 0) await noteInputsWithoutEvents(sources);
    return true;
  });
  const lacksEvents = options.requireEvents === true && events === 0;
  if (isPrinted && lacksEvents) await writeNoEvents(io);
  return isPrinted && errors === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
}

/** Few ask for traces, so what prints them is loaded for these alone. */
async function traceAll(
  sources: RereadableInputs,
  projection: ProjectedInputs['projection'],
  { format, how }: ReduceOptions & { readonly how: ReduceTaskOptions },
): Promise<number> {
  const { printTraces } = await import('../reduce/printTraces.js');
  return printTraces(sources, projection, format, how);
}

/** @throws CommandError for an input of another kind, in which no event can be found */
function assertOnlyEvents(other: { readonly name: string } | undefined): void {
  if (other)
    throw new CommandError(
      `--trace needs events; ${printable(other.name)} is not a stream of events`,
    );
}
