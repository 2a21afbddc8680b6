import type { Finding } from '../finding.js';

/** Summarises one file. */
export interface FileSummary {
  readonly name: string;
  readonly records: number;
  /** How many of the records have an error. */
  readonly invalid: number;
  readonly errors: number;
  readonly advisories: number;
}

/** Summarises all files. */
export interface Summary {
  /** In the order in which they were read. */
  readonly files: readonly FileSummary[];
  readonly errors: number;
  readonly advisories: number;
}

/** Formats findings as text, one at a time, so that output can be streamed. */
export interface Reporter {
  readonly begin: () => string;
  readonly finding: (finding: Finding) => string;
  readonly end: (summary: Summary) => string;
}

/** Adds up the records of all files. */
export function totalsOf({ files }: Summary): { records: number; invalid: number } {
  return files.reduce(
    (total, file) => ({
      records: total.records + file.records,
      invalid: total.invalid + file.invalid,
    }),
    { records: 0, invalid: 0 },
  );
}
