import type { Finding } from '../finding.js';

/** What was read of one file. */
export interface FileSummary {
  readonly name: string;
  readonly records: number;
  /** How many of the records have an error. */
  readonly invalid: number;
  readonly errors: number;
  readonly advisories: number;
}

/** What was read in all. */
export interface Summary {
  /** In the order in which they were read. */
  readonly files: readonly FileSummary[];
  readonly errors: number;
  readonly advisories: number;
}

/** Turns findings into text, which is written as it comes. */
export interface Reporter {
  readonly begin: () => string;
  readonly finding: (finding: Finding) => string;
  readonly end: (summary: Summary) => string;
}

/** All records of all files. */
export function totalsOf({ files }: Summary): { records: number; invalid: number } {
  return files.reduce(
    (total, file) => ({
      records: total.records + file.records,
      invalid: total.invalid + file.invalid,
    }),
    { records: 0, invalid: 0 },
  );
}
