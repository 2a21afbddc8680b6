import { LineRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Block } from '../input/block.js';
import { readBlock } from '../input/block.js';
import { emptyReport } from './task.js';
import type { Report, Task } from './task.js';

/** So much is said at a time: of a file that is all wrong, there is more to say than memory can hold. */
const MOST_FINDINGS = 10_000;

/** The report on a block, or a part of it. Lines are counted from the block's start. */
export interface BlockReport extends Report {
  /** How many lines the block has; 0 as long as it is not at its end. */
  readonly lineCount: number;
}

/** Lets a task take all records of a block. */
export function* takeBlock(
  task: Task<unknown>,
  file: string,
  block: Block,
  maxLineBytes: number,
): Generator<BlockReport> {
  const lines = new LineRecords(maxLineBytes);
  for (const records of readBlock(block, lines)) {
    for (const report of takeInParts(task, file, records)) yield { ...report, lineCount: 0 };
  }
  yield { ...emptyReport(), lineCount: lines.lineCount };
}

/** The same as one report; null where that would be too long, and the task has taken a part alone. */
export function takeWholeBlock(...of: Parameters<typeof takeBlock>): BlockReport | null {
  const whole = { ...emptyReport(), lineCount: 0 };
  for (const { records, invalid, errors, advisories, findings, lineCount } of takeBlock(...of)) {
    whole.records += records;
    whole.invalid += invalid;
    whole.errors += errors;
    whole.advisories += advisories;
    whole.lineCount += lineCount;
    for (const finding of findings) whole.findings.push(finding);
    if (whole.findings.length >= MOST_FINDINGS) return null;
  }
  return whole;
}

/** Lets a task take records, and reports whenever there is much to say, and at the end. */
export function* takeInParts(
  task: Task<unknown>,
  file: string,
  records: Iterable<InputRecord>,
): Generator<Report> {
  const iterator = records[Symbol.iterator]();
  for (;;) {
    const report = emptyReport();
    task.take(file, new UntilFull(iterator, report), report);
    yield report;
    if (report.findings.length < MOST_FINDINGS) return;
  }
}

/** Records until there is much to say. A generator would take longer for each. */
class UntilFull implements IterableIterator<InputRecord> {
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
    return this.#report.findings.length < MOST_FINDINGS
      ? this.#records.next()
      : { done: true, value: undefined };
  }
}
