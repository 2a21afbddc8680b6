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
import type { Finding, Report } from 'mission-dossier-cli/reporting';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Content } from './content.js';
import { EventsInMemory } from './eventsInMemory.js';
import { MAX_FINDINGS } from './limits.js';
import type { Checked, ShownFinding } from './protocol.js';

/**
 * Checks the records of an input as `dossier validate` does, makes the page that `dossier report` writes, and the
 * canonical form of its events.
 * @param name - the name that the input has in messages
 * @param onProgress - called with the number of records that were checked
 */
export async function check(
  name: string,
  { rows, note, batches }: Pick<Content, 'rows' | 'note' | 'batches'>,
  onProgress: (records: number) => void,
): Promise<Checked> {
  const verdicts = new Verdicts(name, rows !== null);
  const read = new EventsRead({ events: new EventsInMemory(), boards: new Boards(newStore) });
  const siblings = { reader: familyReaderFor({}) };
  const reading = { reader: readerFor({}), siblings, counts: {} };
  const canonical: string[] = [];
  for await (const batch of batches) {
    const records = [...batch];
    const valid = records.flatMap((record) =>
      verdicts.isWithoutError(record) && record.value ? [record.value] : [],
    );
    await addRecords(name, records, read, reading);
    for (const value of valid)
      canonical.push(`${JSON.stringify(siblings.reader?.read(value, false) ?? value)}\n`);
    onProgress(verdicts.report.records);
  }
  read.inputs.push({ name, records: verdicts.report.records });
  return { note, ...verdicts.found(), ...pageOf(read), canonical: new Blob(canonical) };
}

function newStore(): Promise<EventsInMemory> {
  return Promise.resolve(new EventsInMemory());
}

/** The verdicts on the records of an input, one after another. */
class Verdicts {
  readonly report: Report = emptyReport();
  readonly #task = new ValidateTask({ advisories: true });
  readonly #name: string;
  /** Whether the editor shows each record on a line of its own, whatever the number of its row is. */
  readonly #isOfRows: boolean;
  readonly #findings: ShownFinding[] = [];

  constructor(name: string, isOfRows: boolean) {
    this.#name = name;
    this.#isOfRows = isOfRows;
  }

  isWithoutError(record: InputRecord): boolean {
    const { errors } = this.report;
    this.#task.process(this.#name, [record], this.report);
    this.#keep(this.report.findings.splice(0));
    return this.report.errors === errors;
  }

  found(): Omit<Checked, 'note' | 'dossiers' | 'report' | 'canonical'> {
    const { records, invalid, errors, advisories, generations } = this.report;
    return {
      records,
      invalid,
      errors,
      advisories,
      findings: this.#findings,
      generations: generationsText(generations),
    };
  }

  /** Findings that are not shown would take memory: an input may have millions. */
  #keep(findings: readonly Finding[]): void {
    for (const finding of findings.slice(0, MAX_FINDINGS - this.#findings.length)) {
      const editorLine = this.#isOfRows ? this.report.records : finding.line;
      this.#findings.push({ ...finding, editorLine });
    }
  }
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
