import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Finding } from '../finding.js';

/** What there is to say of some lines of an input. */
export interface Report {
  records: number;
  /** How many of the records have an error. */
  invalid: number;
  errors: number;
  advisories: number;
  /** What is to be shown, in the order of the lines. */
  readonly findings: Finding[];
}

/** The report on nothing. */
export function emptyReport(): Report {
  return { records: 0, invalid: 0, errors: 0, advisories: 0, findings: [] };
}

/** What a command does with the records of its input, on whichever thread. */
export interface Task<Result> {
  /** Takes records of a file, in their order, and adds to the report. */
  take(file: string, records: Iterable<InputRecord>, report: Report): void;
  /** What all records that were taken come to. The task starts anew. */
  result(): Result;
}
