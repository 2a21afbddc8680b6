import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { sarifReporter } from './sarif.js';
import { textReporter } from './text.js';

/** The reporters, by the name of the `--format`. */
export const REPORTERS = {
  text: textReporter,
  json: jsonReporter,
  github: githubReporter,
  junit: junitReporter,
  sarif: sarifReporter,
} as const satisfies Record<string, (options: ReporterOptions) => Reporter>;

/** The name of a report format. */
export type ReportFormat = keyof typeof REPORTERS;

/** The names of all report formats. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[];
