import type { Finding } from '../finding.js';
import type { Colors } from '../io.js';

/** Summarises one file. */
export interface FileSummary {
  readonly name: string;
  readonly records: number;
  /** How many of the records have an error. */
  readonly invalid: number;
  readonly errors: number;
  readonly advisories: number;
  /** How many half-written last lines were left out: 0 or 1. */
  readonly partialLines: number;
}

/** Summarises all files. */
export interface Summary {
  /** In the order in which they were read. */
  readonly files: readonly FileSummary[];
  readonly errors: number;
  readonly advisories: number;
  /** Whether every input could be read. */
  readonly isComplete: boolean;
}

/** Formats findings as text, one at a time, so that output can be streamed. */
export interface Reporter {
  readonly begin: () => string;
  readonly finding: (finding: Finding) => string;
  readonly end: (summary: Summary) => string;
}

/** How findings are formatted. */
export interface ReporterOptions {
  readonly colors: Colors;
  /** Whether a text for people has the findings alone. */
  readonly isQuiet: boolean;
  /** The URL of the folder `docs/`, with a slash at its end; default: that of the schemas' ids. */
  readonly docsUrl?: string | undefined;
}

/** Adds up the records of all files. */
export function totalsOf({ files }: Pick<Summary, 'files'>): { records: number; invalid: number } {
  return files.reduce(
    (total, file) => ({
      records: total.records + file.records,
      invalid: total.invalid + file.invalid,
    }),
    { records: 0, invalid: 0 },
  );
}
