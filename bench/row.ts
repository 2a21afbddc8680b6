import type { GeneratedFiles } from './files.js';
import type { Goal } from './goals.js';
import type { Scale } from './scale.js';

/** The tools for measuring rows. */
export interface Bench {
  readonly scale: Scale;
  readonly files: GeneratedFiles;
  /** Reports progress. */
  readonly report: (activity: string) => void;
}

/** One measurement: one or more lines of the table, or its own tables. */
export interface Row {
  /** Its name for `--only`. */
  readonly name: string;
  /** The kind of user whose work it represents, as a phrase. */
  readonly user: string;
  /** Markdown that explains to readers what is measured and how. */
  readonly explanation: string;
  readonly measure: (bench: Bench) => Measured | Promise<Measured>;
}

/** The result of a row. */
export interface Measured {
  readonly figures?: readonly Figure[];
  readonly tables?: readonly Table[];
}

/** A line of the table. */
export interface Figure {
  readonly what: string;
  /** The contestant that it is compared with, if any. */
  readonly against?: string;
  /** One value for each round; empty if there is nothing to measure yet. */
  readonly samples: readonly number[];
  readonly unit: Unit;
  readonly goal?: Goal;
}

/** The unit of a figure: `×` is a ratio within one round. */
export type Unit = '×' | 'µs' | 'ms' | 's' | 'MB/s' | 'MB' | 'KB' | 'B';

/** A table of strings. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
