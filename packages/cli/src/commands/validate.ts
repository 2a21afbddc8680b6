import { MISSION_DOSSIER_ARTIFACT_INDEXED } from 'mission-dossier-contracts';
import { CommandError, ExitCode } from '../commandError.js';
import { inputFinding, lacksEnvelope } from '../finding.js';
import type { Finding } from '../finding.js';
import { noteGenerations } from '../generations/generationCounts.js';
import { inputNames } from '../input/input.js';
import type { Input } from '../input/input.js';
import { inputsOf } from '../input/inputs.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import { findingsOf } from '../producerFiles/readProducerFiles.js';
import { Reader } from '../reader.js';
import { resolveConflicts } from '../reduce/rereadInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { REPORTERS } from '../reporters/index.js';
import type { ReportFormat } from '../reporters/index.js';
import { ReportWriter } from '../reporters/reportWriter.js';
import { newProjection } from '../tasks/reduceTask.js';
import { emptyReport } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import type { ValidateTaskOptions } from '../tasks/validateTask.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingResources, ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier validate`. */
export interface ValidateOptions extends ValidateTaskOptions, ReadingSettings {
  readonly format: ReportFormat;
  /** Whether input without any record is an error; default: in the formats for CI jobs. */
  readonly requireEvents?: boolean;
  /** The canonical form alone is read, and advice and conflicting versions of an event are errors. */
  readonly strict?: boolean;
}

/** In a CI job nobody sees that nothing was checked. */
const CI_FORMATS: readonly ReportFormat[] = ['github', 'junit'];

/** Checks every record of every file, and reports every error. */
export async function validate(
  io: Io,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { type, generation, format, strict } = options;
  if (type !== undefined && generation !== undefined)
    throw new CommandError(
      '--type checks payloads of the contract; it cannot be combined with --generation',
    );
  const found = await findInputs(io, inputNames(files));
  const inputs = found.flatMap((each) => each.inputs);
  const settings = { ...options, isReread: strict === true };
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const writer = new ReportWriter(progressIo, REPORTERS[format](io.stdout));
    await writer.begin();
    await checkRecords(progressIo, found, writer, options, resources);
    const { requireEvents = CI_FORMATS.includes(format) } = options;
    if (requireEvents && writer.records + writer.errors === 0)
      await writer.addError(inputFinding(found.at(-1)?.name ?? '', NO_RECORDS));
    await writer.end();
    for (const { message } of writer.unreadable)
      await progressIo.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
    if (writer.unreadable.length > 0) return ExitCode.Failed;
    return writer.errors === 0 ? ExitCode.Good : ExitCode.BadData;
  });
}

const NO_RECORDS =
  'found no records, expected at least one; with --no-require-events that is no error';

/** What an argument names. */
interface Found {
  readonly name: string;
  /** Empty if it cannot be read. */
  readonly inputs: readonly Input[];
  readonly error?: CommandError;
}

/** Finds the inputs, and collects the errors for those that cannot be read. */
async function findInputs(io: Io, files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of files) {
    try {
      const inputs = await inputsOf(io, file);
      found.push({ name: inputs.at(-1)?.name ?? file, inputs });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      found.push({ name: file, inputs: [], error });
    }
  }
  return found;
}

async function checkRecords(
  io: Io,
  found: readonly Found[],
  writer: ReportWriter,
  { type, advisories, strict }: ValidateOptions,
  resources: ReadingResources,
): Promise<void> {
  const task = { type, advisories, ...resources.forms };
  const reader = new Reader(io, 'validate', task, resources);
  const readable: Input[] = [];
  for (const { name, inputs, error } of found) {
    if (error) await writer.addUnreadable(name, error);
    for (const input of inputs) {
      const isRead = await whileReadable(writer, input, () =>
        validateInput(io, reader, input, resources.producerFiles, writer),
      );
      if (isRead) readable.push(input);
    }
  }
  await noteGenerations(io, reader.generations, resources.forms);
  const [first] = readable;
  if (strict !== true || type !== undefined || !first) return;
  await whileReadable(writer, first, async () => {
    for (const conflict of await conflictsIn({ ...resources, io, inputs: readable }))
      await writer.addError(conflict);
  });
}

/** If the input cannot be read, the other files are still checked, and the report is complete. */
async function whileReadable(
  writer: ReportWriter,
  { name }: Input,
  read: () => Promise<void>,
): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await writer.addUnreadable(name, error);
    return false;
  }
}

/** The versions of events that lose against another one with the same id (C13). */
async function conflictsIn(sources: RereadableInputs): Promise<readonly Finding[]> {
  const options = { rules: 'contract', byLine: true, ...sources.forms } as const;
  const { findings } = await resolveConflicts(sources, newProjection(options), options);
  return findings;
}

async function validateInput(
  io: Io,
  reader: Reader<'validate'>,
  input: Input,
  producerFiles: ProducerFile[],
  writer: ReportWriter,
): Promise<void> {
  writer.beginFile(input.name);
  let records = 0;
  let isBare = true;
  for await (const report of readWithProducerFiles(reader, input, producerFiles)) {
    records += report.records;
    isBare &&= report.invalid === report.records && report.findings.every(lacksEnvelope);
    await writer.add(report);
  }
  if (isBare && records > 0) await noteBarePayloads(io, input);
}

/** A file of a producer has one record, which has a schema of its own. */
async function* readWithProducerFiles(
  reader: Reader<'validate'>,
  input: Input,
  producerFiles: ProducerFile[],
): AsyncGenerator<Report> {
  yield* reader.read(input);
  for (const file of producerFiles.splice(0)) {
    const findings = findingsOf(file);
    const counts = { records: 1, invalid: Math.min(findings.length, 1), errors: findings.length };
    yield { ...emptyReport(), ...counts, findings };
  }
}

/** The errors do not show why all records are wrong if somebody forgot --type for bare payloads. */
async function noteBarePayloads(io: Io, { name }: Input): Promise<void> {
  const text =
    'no record has an event_id or an event_type, so none is an event; to check bare payloads, use --type, ' +
    `for example --type ${MISSION_DOSSIER_ARTIFACT_INDEXED}`;
  await notice(io, text, name);
}
