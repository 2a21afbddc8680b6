import type { CommandError } from '../commandError.js';
import { inputFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import { addErrors, emptyReport } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import type { FileSummary, Reporter, Summary } from './reporter.js';

/** A reporter, and where its text is written. */
export interface ReportOutput {
  readonly reporter: Reporter;
  readonly write: (text: string) => Promise<void>;
}

/** Writes findings to all outputs as they are found, and a summary of all files at the end. */
export class ReportWriter {
  readonly #outputs: readonly ReportOutput[];
  readonly #files: { -readonly [Field in keyof FileSummary]: FileSummary[Field] }[] = [];
  /** The errors of inputs that could not be read. */
  readonly unreadable: CommandError[] = [];

  constructor(outputs: readonly ReportOutput[]) {
    this.#outputs = outputs;
  }

  /** The number of records so far. */
  get records(): number {
    return this.#sum('records');
  }

  /** The number of errors so far. */
  get errors(): number {
    return this.#sum('errors');
  }

  /** The summary of all files so far. */
  get summary(): Summary {
    return {
      files: this.#files,
      errors: this.errors,
      advisories: this.#sum('advisories'),
      isComplete: this.unreadable.length === 0,
    };
  }

  async begin(): Promise<void> {
    await this.#write((reporter) => reporter.begin());
  }

  /** Begins a file; the reports that follow are on it. A file that is passed twice is begun twice. */
  beginFile(name: string): void {
    this.#files.push({ name, records: 0, invalid: 0, errors: 0, advisories: 0, partialLines: 0 });
  }

  /** Adds a report on part of the current file. */
  async add({ records, invalid, errors, advisories, findings }: Report): Promise<void> {
    const file = this.#files.at(-1);
    if (!file) throw new Error('a report needs a file');
    file.records += records;
    file.invalid += invalid;
    file.errors += errors;
    file.advisories += advisories;
    await this.#write((reporter) => findings.map((each) => reporter.finding(each)).join(''));
  }

  /** Adds that a half-written last line of the current file was left out. */
  addPartialLine(): void {
    const file = this.#files.at(-1);
    if (file) file.partialLines += 1;
  }

  /** Adds an error of a file that was read before, or of inputs without any file. */
  async addError(finding: Finding): Promise<void> {
    const isOf = ({ name }: FileSummary) => name === finding.file;
    if (!this.#files.some(isOf)) this.beginFile(finding.file);
    const file = this.#files.findLast(isOf);
    // The record may have been counted for another error.
    if (file && file.invalid < file.records) file.invalid += 1;
    if (file) file.errors += 1;
    await this.#write((reporter) => reporter.finding(finding));
  }

  /** Adds that an input cannot be read. It is an error of that input, and the command fails. */
  async addUnreadable(name: string, error: CommandError): Promise<void> {
    this.unreadable.push(error);
    if (this.#files.at(-1)?.name !== name) this.beginFile(name);
    const report = emptyReport();
    addErrors([inputFinding(name, 'input/readable', error.message)], report);
    await this.add({ ...report, invalid: 0 });
  }

  async end(): Promise<void> {
    const { summary } = this;
    await this.#write((reporter) => reporter.end(summary));
  }

  async #write(text: (reporter: Reporter) => string): Promise<void> {
    for (const { reporter, write } of this.#outputs) await write(text(reporter));
  }

  #sum(field: 'records' | 'errors' | 'advisories'): number {
    return this.#files.reduce((total, file) => total + file[field], 0);
  }
}
