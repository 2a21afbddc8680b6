import { LineRecords } from '../../jsonl/lineRecords.js';
import type { Block } from '../input/block.js';
import { readBlock } from '../input/block.js';
import { emptyReport } from './task.js';
import type { Report, Task } from './task.js';

/** The report on a block, whose lines are counted from its start. */
export interface BlockReport extends Report {
  readonly lineCount: number;
}

/** Lets a task take all records of a block. */
export function takeBlock(
  task: Task<unknown>,
  file: string,
  block: Block,
  maxLineBytes: number,
): BlockReport {
  const lines = new LineRecords(maxLineBytes);
  const report = emptyReport();
  for (const records of readBlock(block, lines)) task.take(file, records, report);
  return { ...report, lineCount: lines.lineCount };
}
