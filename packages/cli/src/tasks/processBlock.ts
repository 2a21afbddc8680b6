import { LineRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Block } from '../input/block.js';
import { addCounts } from '../generations/generationCounts.js';
import { readBlock } from '../input/block.js';
import { emptyReport } from './task.js';
import type { Report, Task } from './task.js';

/** Limits a report: all findings of a file in which everything is wrong do not fit in memory. */
const MAX_FINDINGS = 10_000;

/** The report on a block, or on part of it. Lines are counted from the start of the block. */
export interface BlockReport extends Report {
  /** The number of lines of the block; 0 in all reports but the last. */
  readonly lineCount: number;
}

/** Runs a task on all records of a block. */
export function* processBlock(
  task: Task<unknown>,
  file: string,
  block: Block,
  maxLineBytes: number,
): Generator<BlockReport> {
  const lines = new LineRecords(maxLineBytes);
  for (const records of readBlock(block, lines)) {
    for (const report of processInParts(task, file, records)) yield { ...report, lineCount: 0 };
  }
  yield { ...emptyReport(), lineCount: lines.lineCount };
}

/** Does the same with a single report. Returns null, after part of the block, if that would be too long. */
export function processWholeBlock(...of: Parameters<typeof processBlock>): BlockReport | null {
  const whole = { ...emptyReport(), lineCount: 0 };
  for (const report of processBlock(...of)) {
    const { records, invalid, errors, advisories, generations, lineCount } = report;
    whole.records += records;
    whole.invalid += invalid;
    whole.errors += errors;
    whole.advisories += advisories;
    whole.lineCount += lineCount;
    addCounts(whole.generations, generations);
    for (const namespace of report.namespaces) whole.namespaces.push(namespace);
    for (const transition of report.transitions) whole.transitions.push(transition);
    for (const finding of report.findings) whole.findings.push(finding);
    if (whole.findings.length >= MAX_FINDINGS) return null;
  }
  return whole;
}

/** Runs a task on records. Yields a report whenever it has {@link MAX_FINDINGS}, and at the end. */
export function* processInParts(
  task: Task<unknown>,
  file: string,
  records: Iterable<InputRecord>,
): Generator<Report> {
  const iterator = records[Symbol.iterator]();
  for (;;) {
    const report = emptyReport();
    task.process(file, new RecordsUntilFull(iterator, report), report);
    yield report;
    if (report.findings.length < MAX_FINDINGS) return;
  }
}

/** Iterates over records until the report is full. (A generator is slower per record.) */
class RecordsUntilFull implements IterableIterator<InputRecord> {
  readonly #records: Iterator<InputRecord>;
  readonly #report: Report;

  constructor(records: Iterator<InputRecord>, report: Report) {
    this.#records = records;
    this.#report = report;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<InputRecord> {
    return this.#report.findings.length < MAX_FINDINGS
      ? this.#records.next()
      : { done: true, value: undefined };
  }
}
