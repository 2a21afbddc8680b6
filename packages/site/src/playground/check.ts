import {
  addRecords,
  Boards,
  byTrouble,
  Dossiers,
  emptyReport,
  entryOf,
  EventsRead,
  familyReaderFor,
  generationsText,
  overviewText,
  readerFor,
  singlePage,
  ValidateTask,
} from 'mission-dossier-cli/reporting';
import type { Report } from 'mission-dossier-cli/reporting';
import { MAX_LINE_BYTES, readRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { EventsInMemory } from './eventsInMemory.js';
import { MAX_FINDINGS } from './limits.js';
import type { Checked } from './protocol.js';

/** Between chunks, progress can be shown. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Checks the records of an input as `dossier validate` does, makes the page that `dossier report` writes, and the
 * canonical form of its events.
 * @param name - the name that the input has in messages
 * @param onProgress - called with the number of records that were checked
 */
export async function check(
  name: string,
  bytes: Uint8Array,
  onProgress: (records: number) => void,
): Promise<Checked> {
  const verdicts = new ValidateTask({ advisories: true });
  const report = emptyReport();
  const read = new EventsRead({ events: new EventsInMemory(), boards: new Boards(newStore) });
  const siblings = { reader: familyReaderFor({}) };
  const reading = { reader: readerFor({}), siblings, counts: {} };
  const canonical: string[] = [];
  const limits = { name, maxLineBytes: MAX_LINE_BYTES };
  for await (const batch of readRecords(chunksOf(bytes), limits)) {
    const records = [...batch];
    const valid = withoutErrors(name, records, verdicts, report);
    await addRecords(name, records, read, reading);
    for (const value of valid)
      canonical.push(`${JSON.stringify(siblings.reader?.read(value, false) ?? value)}\n`);
    onProgress(report.records);
  }
  read.inputs.push({ name, records: report.records });
  return { ...found(report), ...pageOf(read), canonical: new Blob(canonical) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the records are read as a stream
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    yield bytes.subarray(start, start + CHUNK_BYTES);
}

function newStore(): Promise<EventsInMemory> {
  return Promise.resolve(new EventsInMemory());
}

/** Adds the verdicts on records to a report, and returns the values of those without an error. */
function withoutErrors(
  name: string,
  records: readonly InputRecord[],
  verdicts: ValidateTask,
  report: Report,
): object[] {
  return records.flatMap((record) => {
    const { errors } = report;
    verdicts.process(name, [record], report);
    return record.value && report.errors === errors ? [record.value] : [];
  });
}

function found(
  report: Report,
): Pick<Checked, 'records' | 'invalid' | 'errors' | 'advisories' | 'findings' | 'generations'> {
  const { records, invalid, errors, advisories, findings, generations } = report;
  return {
    records,
    invalid,
    errors,
    advisories,
    findings: findings.slice(0, MAX_FINDINGS),
    generations: generationsText(generations),
  };
}

function pageOf(read: EventsRead): Pick<Checked, 'dossiers' | 'report'> {
  const dossiers = new Dossiers(read, true);
  const entries = byTrouble(
    Array.from({ length: dossiers.length }, (_, index) => entryOf(dossiers.at(index), index)),
  );
  const madeAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const page = singlePage({ dossiers, entries, read, madeAt });
  return { dossiers: overviewText(entries), report: new Blob([...page], { type: 'text/html' }) };
}
