import type { Output } from '../io.js';
import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import type { Reporter } from './reporter.js';
import { textReporter } from './text.js';

/** The ways to report findings, by the name of the `--format`. */
export const REPORTERS = {
  text: (output: Output): Reporter => textReporter(output.colors),
  json: (): Reporter => jsonReporter(),
  github: (): Reporter => githubReporter(),
  junit: (): Reporter => junitReporter(),
} as const;

/** The name of a report format. */
export type ReportFormat = keyof typeof REPORTERS;
