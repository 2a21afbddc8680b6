import { Boards } from '../boards/boards.js';
import { noteOtherBoards } from '../boards/reportBoards.js';
import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { withServer } from '../distributed/withServer.js';
import type { FormOptions } from '../generations/forms.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { noteNothingRead, writeNoEvents } from '../noEvents.js';
import { assertOwnFile } from '../ownFile.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { Dossiers } from '../report/dossiers.js';
import { slugsOf } from '../report/eventsRead.js';
import type { EventsRead, KeptEvents } from '../report/eventsRead.js';
import { readEvents } from '../report/readEvents.js';
import { readServerEvents } from '../report/readServerEvents.js';
import { isFolderOutput } from '../report/reportFolder.js';
import { StoredEvents } from '../storedEvents.js';
import { writeFolder } from '../report/writeFolder.js';
import { writeSinglePage } from '../report/writeSinglePage.js';
import { withReadingResources } from '../withReadingResources.js';

/** The name of standard output. */
const STDOUT = '-';

/** The options of `dossier report`. */
export interface ReportOptions extends FormOptions, InputSettings, ServerSettings {
  /** The file or folder to write; default, and `-`: standard output. */
  readonly output?: string;
  /** Whether it is an error if there are no events of a dossier. Then nothing is written. */
  readonly requireEvents?: boolean;
  /** Whether the pages show which event made each entry. */
  readonly trace?: boolean;
  readonly maxLineBytes: number;
  /** The namespace of a saved scan, or of the mission on a server: JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
}

/** Ends a report that must have events before anything is written. */
class NoEvents extends Error {}

/** Writes HTML pages about the dossiers that consist of the events of all files, or of a server. */
export function report(
  io: Io,
  files: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  return options.server === undefined ? ofFiles(io, files, options) : ofServer(io, options);
}

async function ofFiles(
  io: Io,
  files: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files, options);
  const { output = STDOUT } = options;
  if (output !== STDOUT) assertOwnFile(output, inputs, options.filesFrom);
  const settings = { ...options, jobs: 1, isReread: false };
  return write(io, options, (kept) =>
    withReadingResources(io, inputs, settings, (progressIo, resources) =>
      readEvents(progressIo, inputs, resources, kept, options.namespace),
    ),
  );
}

function ofServer(io: Io, options: ReportOptions): Promise<ExitCode> {
  return withServer(io, options, (account) =>
    write(io, options, (kept) => readServerEvents(account, options, kept)),
  );
}

async function write(
  io: Io,
  { output = STDOUT, requireEvents = false, trace = false }: ReportOptions,
  readAll: (kept: KeptEvents) => Promise<EventsRead>,
): Promise<ExitCode> {
  const isFolder = output !== STDOUT && (await isFolderOutput(output));
  const events = await StoredEvents.create();
  const boards = new Boards(() => StoredEvents.create());
  try {
    const content = await (isFolder ? writeFolder : writeSinglePage)(io, output, async () => {
      const read = await readAll({ events, boards });
      if (read.inputs.every(({ records }) => records === 0)) await noteNothingRead(io, read.inputs);
      if (requireEvents && events.size + read.producerFiles.scans.length === 0)
        throw new NoEvents();
      await noteOtherBoards(io, boards, slugsOf(read));
      return { read, dossiers: new Dossiers(read, trace), madeAt: timeOf(io) };
    });
    const { total } = content.read.errors;
    await writeErrorCount(io, total);
    return total === 0 ? ExitCode.Good : ExitCode.BadData;
  } catch (error) {
    if (!(error instanceof NoEvents)) throw error;
    await writeNoEvents(io);
    return ExitCode.BadData;
  } finally {
    await events.remove();
    await boards.remove();
  }
}

/** An RFC 3339 date-time, in seconds. */
function timeOf(io: Io): string {
  return new Date(io.now()).toISOString().replace(/\.\d+Z$/, 'Z');
}
