import { CommandError, ExitCode } from '../commandError.js';
import { inputOf, inputsOf } from '../input/input.js';
import type { Io } from '../io.js';
import { realPath } from '../realPath.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { reportModel } from '../report/model.js';
import type { ReportModel } from '../report/model.js';
import { renderPage } from '../report/page/renderPage.js';
import { readEvents } from '../report/readEvents.js';
import type { EventsRead } from '../report/readEvents.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { whileReading } from '../whileReading.js';
import { writeWhole } from '../writeWhole.js';

/** The options of `dossier report`. */
export interface ReportOptions {
  /** The file to write; standard output where there is none, and for `-`. */
  readonly output?: string;
  readonly maxLineBytes: number;
}

/** Writes a page that shows the dossiers that the events of all files make up. */
export async function report(
  io: Io,
  files: readonly string[],
  { output, maxLineBytes }: ReportOptions,
): Promise<ExitCode> {
  const inputs = inputsOf(files).map(inputOf);
  const isFile = output !== undefined && output !== '-';
  if (isFile && inputs.some(({ path }) => path !== null && realPath(path) === realPath(output)))
    throw new CommandError('--output needs a file of its own, not one that is read');
  const read = await whileReading(io, inputs, { maxLineBytes, jobs: 1 }, (screen, resources) =>
    readEvents(screen, inputs, resources),
  );
  const { model, page } = pageOf(read, io.now());
  if (isFile) {
    await writeWhole(output, page);
    await io.stderr.write(`${printable(output)}: ${summary(model)}\n`);
  } else {
    await io.stdout.write(page);
  }
  const { errors } = read;
  await writeErrorCount(io, errors.total);
  return errors.total === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** @throws CommandError where a text would be longer than JavaScript can hold */
function pageOf(read: EventsRead, now: number): { model: ReportModel; page: string } {
  try {
    const model = reportModel(read, now);
    return { model, page: renderPage(model) };
  } catch (error) {
    // What V8 says of a string beyond half a gigabyte.
    if ((error as Error).message !== 'Invalid string length') throw error;
    throw new CommandError('the report would be too large to write; give fewer events');
  }
}

/** `2 dossiers, 14 artifacts, 1 anomaly, drifted`; of several, how many have drifted. */
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
