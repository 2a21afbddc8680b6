import { CommandError, ExitCode } from '../commandError.js';
import type { FormOptions } from '../generations/forms.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import { realPath } from '../realPath.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { Dossiers } from '../report/dossiers.js';
import { readEvents } from '../report/readEvents.js';
import type { EventsRead } from '../report/readEvents.js';
import { isFolderOutput } from '../report/reportFolder.js';
import { StoredEvents } from '../report/storedEvents.js';
import { writeFolder } from '../report/writeFolder.js';
import { writeSinglePage } from '../report/writeSinglePage.js';
import { withReadingResources } from '../withReadingResources.js';

/** The options of `dossier report`. */
export interface ReportOptions extends FormOptions {
  /** The file or folder to write; default, and `-`: standard output. */
  readonly output?: string;
  readonly maxLineBytes: number;
  /** The namespace of a saved scan: JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
}

/** Writes HTML pages about the dossiers that consist of the events of all files. */
export async function report(
  io: Io,
  files: readonly string[],
  { output = '-', ...reading }: ReportOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files);
  const isFile = output !== '-';
  if (isFile && inputs.some(({ path }) => path !== null && realPath(path) === realPath(output)))
    throw new CommandError('--output needs its own file; it cannot be an input file');
  const isFolder = isFile && (await isFolderOutput(output));
  const events = await StoredEvents.create();
  try {
    const content = await (isFolder ? writeFolder : writeSinglePage)(io, output, async () => {
      const read = await readAll(io, inputs, reading, events);
      return { read, dossiers: new Dossiers(read), madeAt: timeOf(io) };
    });
    const { total } = content.read.errors;
    await writeErrorCount(io, total);
    return total === 0 ? ExitCode.Good : ExitCode.BadData;
  } finally {
    await events.remove();
  }
}

function readAll(
  io: Io,
  inputs: readonly Input[],
  options: Omit<ReportOptions, 'output'>,
  events: StoredEvents,
): Promise<EventsRead> {
  const settings = { ...options, jobs: 1, isReread: false };
  return withReadingResources(io, inputs, settings, (progressIo, resources) =>
    readEvents(progressIo, inputs, resources, events, options.namespace),
  );
}

/** An RFC 3339 date-time, in seconds. */
function timeOf(io: Io): string {
  return new Date(io.now()).toISOString().replace(/\.\d+Z$/, 'Z');
}
