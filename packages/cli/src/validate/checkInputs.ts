import { MISSION_DOSSIER_ARTIFACT_INDEXED } from 'mission-dossier-contracts';
import { CommandError, WriteError } from '../commandError.js';
import { hasEnvelope, lacksEnvelope } from '../finding.js';
import { noteGenerations } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import type { FoundInputs } from '../input/inputs.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import { Reader } from '../reader.js';
import type { ReportWriter } from '../reporters/reportWriter.js';
import { emptyReport } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import type { ValidateTaskOptions } from '../tasks/validateTask.js';
import type { ReadingResources } from '../withReadingResources.js';

/** Checks every record of what was found, and adds what is wrong to a report. */
export async function checkInputs(
  io: Io,
  found: readonly FoundInputs[],
  writer: ReportWriter,
  { type, advisories, strict }: ValidateTaskOptions,
  resources: ReadingResources,
): Promise<void> {
  const task = { type, advisories, ...resources.forms };
  const reader = new Reader(io, 'validate', task, resources);
  const readable: Input[] = [];
  for (const { name, inputs, error } of found) {
    if (error) await writer.addUnreadable(name, error);
    for (const input of inputs) {
      const isRead = await whileReadable(writer, input, () =>
        validateInput(io, reader, input, { ...resources, type, writer }),
      );
      if (isRead) readable.push(input);
    }
  }
  await noteGenerations(io, reader.generations, resources.forms);
  const [first] = readable;
  if (strict !== true || type !== undefined || !first) return;
  // Few ask for it, so what finds conflicts is loaded for these alone.
  const { conflictsIn } = await import('./conflicts.js');
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
    if (!(error instanceof CommandError) || error instanceof WriteError) throw error;
    await writer.addUnreadable(name, error);
    return false;
  }
}

async function validateInput(
  io: Io,
  reader: Reader<'validate'>,
  input: Input,
  { producerFiles, type, writer }: CheckOfInput,
): Promise<void> {
  writer.beginFile(input.name);
  let records = 0;
  let isOtherKind = true;
  // Bare payloads among events have no envelope; whole events among bare payloads have one.
  const isOther = type === undefined ? lacksEnvelope : hasEnvelope;
  for await (const report of readWithProducerFiles(reader, input, producerFiles)) {
    records += report.records;
    isOtherKind &&= report.invalid === report.records && report.findings.every(isOther);
    await writer.add(report);
  }
  if (input.partialLine?.bytes) writer.addPartialLine();
  if (isOtherKind && records > 0) await noteOtherKind(io, input, type);
}

/** Where the check of an input reports, and how. */
interface CheckOfInput {
  readonly producerFiles: ProducerFile[];
  readonly type: string | undefined;
  readonly writer: ReportWriter;
}

/** A file of a producer has one record, which has a schema of its own. */
async function* readWithProducerFiles(
  reader: Reader<'validate'>,
  input: Input,
  producerFiles: ProducerFile[],
): AsyncGenerator<Report> {
  yield* reader.read(input);
  if (producerFiles.length === 0) return;
  // What reads them loads a parser of YAML.
  const { findingsOf } = await import('../producerFiles/readProducerFiles.js');
  for (const file of producerFiles.splice(0)) {
    const findings = findingsOf(file);
    const counts = { records: 1, invalid: Math.min(findings.length, 1), errors: findings.length };
    yield { ...emptyReport(), ...counts, findings };
  }
}

/** The errors do not show why all records are wrong if somebody forgot --type for bare payloads, or passed it. */
async function noteOtherKind(io: Io, { name }: Input, type: string | undefined): Promise<void> {
  const text =
    type === undefined
      ? 'no record has an event_id or an event_type, so none is an event; to check bare payloads, use --type, ' +
        `for example --type ${MISSION_DOSSIER_ARTIFACT_INDEXED}`
      : 'every record has an event_id and an event_type, so these look like whole events; --type is for bare ' +
        'payloads, and whole events are checked without it';
  await notice(io, text, name);
}
