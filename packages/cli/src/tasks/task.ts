import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Finding } from '../finding.js';
import type { Transition } from '../boards/transition.js';
import type { GenerationCounts } from '../generations/generationCounts.js';

/** The report on some lines of an input. */
export interface Report {
  records: number;
  /** How many of the records have an error. */
  invalid: number;
  errors: number;
  advisories: number;
  /** How many events of each generation were read. */
  readonly generations: GenerationCounts;
  /** Keys of namespaces, one of every few events; none if several are welcome. */
  readonly namespaces: string[];
  /** Transitions of work packages, if they are collected. */
  readonly transitions: Transition[];
  /** The findings to show, in the order of the lines. */
  readonly findings: Finding[];
}

/** A report without records. */
export function emptyReport(): Report {
  const counts = { records: 0, invalid: 0, errors: 0, advisories: 0 };
  return { ...counts, generations: {}, namespaces: [], transitions: [], findings: [] };
}

/** Adds the errors of a record to a report. */
export function addErrors(findings: readonly Finding[], report: Report): void {
  if (findings.length > 0) report.invalid += 1;
  report.errors += findings.length;
  for (const finding of findings) report.findings.push(finding);
}

/** The work of a command on the records of its input. It runs on any thread. */
export interface Task<Result> {
  /** Processes records of a file, in order, and adds to the report. */
  process(file: string, records: Iterable<InputRecord>, report: Report): void;
  /** Returns the result for all processed records. The task starts again from nothing. */
  result(): Result;
}
