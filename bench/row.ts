import type { GeneratedFiles } from './files.js';
import type { Goal } from './goals.js';
import type { Scale } from './scale.js';

/** What rows are measured with. */
export interface Bench {
  readonly scale: Scale;
  readonly files: GeneratedFiles;
  /** Tells whoever waits what is being done. */
  readonly report: (activity: string) => void;
}

/** Something that is measured: one or more lines of the table, or tables of its own. */
export interface Row {
  /** How `--only` calls it. */
  readonly name: string;
  /** Whose work it stands for, as a phrase. */
  readonly user: string;
  /** What is measured and how, for the reader of the figures: Markdown. */
  readonly explanation: string;
  readonly measure: (bench: Bench) => Measured | Promise<Measured>;
}

/** What a row comes to. */
export interface Measured {
  readonly figures?: readonly Figure[];
  readonly tables?: readonly Table[];
}

/** A line of the table. */
export interface Figure {
  readonly what: string;
  /** What it is compared with; absent where it is compared with nothing. */
  readonly against?: string;
  /** One value for each round; none where there is nothing to measure yet. */
  readonly samples: readonly number[];
  readonly unit: Unit;
  readonly goal?: Goal;
}

/** What a figure counts: `×` is a ratio within one round. */
export type Unit = '×' | 'µs' | 'ms' | 's' | 'MB/s' | 'MB' | 'KB' | 'B';

/** A table of texts. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
