import type { CommandError } from '../commandError.js';
import { inputFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import type { Io } from '../io.js';
import { addErrors, emptyReport } from '../tasks/task.js';
import type { Report } from '../tasks/task.js';
import type { FileSummary, Reporter, Summary } from './reporter.js';

/** Writes findings to standard output as they are found, and a summary of all files at the end. */
export class ReportWriter {
  readonly #io: Io;
  readonly #reporter: Reporter;
  readonly #files: { -readonly [Field in keyof FileSummary]: FileSummary[Field] }[] = [];
  /** The errors of inputs that could not be read. */
  readonly unreadable: CommandError[] = [];

  constructor(io: Io, reporter: Reporter) {
    this.#io = io;
    this.#reporter = reporter;
  }

  /** The number of records so far. */
  get records(): number {
    return this.#sum('records');
  }

  /** The number of errors so far. */
  get errors(): number {
    return this.#sum('errors');
  }

  async begin(): Promise<void> {
    await this.#io.stdout.write(this.#reporter.begin());
  }

  /** Begins a file; the reports that follow are on it. A file that is passed twice is begun twice. */
  beginFile(name: string): void {
    this.#files.push({ name, records: 0, invalid: 0, errors: 0, advisories: 0 });
  }

  /** Adds a report on part of the current file. */
  async add({ records, invalid, errors, advisories, findings }: Report): Promise<void> {
    const file = this.#files.at(-1);
    if (!file) throw new Error('a report needs a file');
    file.records += records;
    file.invalid += invalid;
    file.errors += errors;
    file.advisories += advisories;
    await this.#io.stdout.write(findings.map((each) => this.#reporter.finding(each)).join(''));
  }

  /** Adds an error of a file that was read before. */
  async addError(finding: Finding): Promise<void> {
    const file = this.#files.findLast(({ name }) => name === finding.file);
    // The record may have been counted for another error.
    if (file && file.invalid < file.records) file.invalid += 1;
    if (file) file.errors += 1;
    await this.#io.stdout.write(this.#reporter.finding(finding));
  }

  /** Adds that an input cannot be read. It is an error of that input, and the command fails. */
  async addUnreadable(name: string, error: CommandError): Promise<void> {
    this.unreadable.push(error);
    if (this.#files.at(-1)?.name !== name) this.beginFile(name);
    const report = emptyReport();
    addErrors([inputFinding(name, error.message)], report);
    await this.add({ ...report, invalid: 0 });
  }

  async end(): Promise<void> {
    const summary: Summary = {
      files: this.#files,
      errors: this.errors,
      advisories: this.#sum('advisories'),
    };
    await this.#io.stdout.write(this.#reporter.end(summary));
  }

  #sum(field: 'records' | 'errors' | 'advisories'): number {
    return this.#files.reduce((total, file) => total + file[field], 0);
  }
}
