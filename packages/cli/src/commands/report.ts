import { CommandError, ExitCode } from '../commandError.js';
import type { FormOptions } from '../generations/forms.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { noteNothingRead, writeNoEvents } from '../noEvents.js';
import { assertOwnFile } from '../ownFile.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { reportModel } from '../report/model.js';
import type { ReportModel } from '../report/model.js';
import { renderPage } from '../report/page/renderPage.js';
import { readEvents } from '../report/readEvents.js';
import type { EventsRead } from '../report/readEvents.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { withReadingResources } from '../withReadingResources.js';
import { writeAtomically } from '../writeAtomically.js';

/** The options of `dossier report`. */
export interface ReportOptions extends FormOptions, InputSettings {
  /** The file to write; default, and `-`: standard output. */
  readonly output?: string;
  /** Whether it is an error if there are no events of a dossier. Then nothing is written. */
  readonly requireEvents?: boolean;
  readonly maxLineBytes: number;
  /** The namespace of a saved scan: JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
}

/** Writes an HTML page about the dossiers that consist of the events of all files. */
export async function report(
  io: Io,
  files: readonly string[],
  { output, requireEvents = false, ...reading }: ReportOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files, reading);
  const isFile = output !== undefined && output !== '-';
  if (isFile) assertOwnFile(output, inputs);
  const read = await withReadingResources(
    io,
    inputs,
    { ...reading, jobs: 1, isReread: false },
    (progressIo, resources) => readEvents(progressIo, inputs, resources, reading.namespace),
  );
  if (read.inputs.every(({ records }) => records === 0)) await noteNothingRead(io, inputs);
  if (requireEvents && read.places.size + read.producerFiles.scans.length === 0) {
    await writeNoEvents(io);
    return ExitCode.BadData;
  }
  const { model, page } = pageOf(read, io.now());
  if (isFile) {
    await writeAtomically(output, page);
    await io.notices.write(`${printable(output)}: ${summary(model)}\n`);
  } else {
    await io.stdout.write(page);
  }
  const { errors } = read;
  await writeErrorCount(io, errors.total);
  return errors.total === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** @throws CommandError if the page would be longer than a JavaScript string can be */
function pageOf(read: EventsRead, now: number): { model: ReportModel; page: string } {
  try {
    const model = reportModel(read, now);
    return { model, page: renderPage(model) };
  } catch (error) {
    // The message of V8 for a string above half a gigabyte.
    if ((error as Error).message !== 'Invalid string length') throw error;
    throw new CommandError('the report would be too large to write; pass fewer events');
  }
}

/** `1 dossier, 14 artifacts, 1 anomaly, drifted`; for several dossiers: `3 drifted`. */
function summary({ dossiers }: ReportModel): string {
  const sum = (of: (state: ReportModel['dossiers'][number]['state']) => number) =>
    dossiers.reduce((total, { state }) => total + of(state), 0);
  const drifted = sum(({ parity_status }) => Number(parity_status === 'drifted'));
  const [only] = dossiers.length === 1 ? dossiers : [];
  return [
    counted(dossiers.length, 'dossier'),
    counted(
      sum(({ artifacts }) => Object.keys(artifacts).length),
      'artifact',
    ),
    counted(
      sum(({ anomalies }) => anomalies.length),
      'anomaly',
      'anomalies',
    ),
    only ? only.state.parity_status : `${drifted} drifted`,
  ].join(', ');
}
