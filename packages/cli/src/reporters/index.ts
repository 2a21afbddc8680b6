import type { Reporter, ReporterOptions } from './reporter.js';
import type { ReportFormat } from './reportFormats.js';

/** Loads the reporters, by the name of the `--format`. */
const REPORTERS: Readonly<
  Record<ReportFormat, () => Promise<(options: ReporterOptions) => Reporter>>
> = {
  text: async () => (await import('./text.js')).textReporter,
  json: async () => (await import('./json.js')).jsonReporter,
  github: async () => (await import('./github.js')).githubReporter,
  junit: async () => (await import('./junit.js')).junitReporter,
  sarif: async () => (await import('./sarif.js')).sarifReporter,
};

/** The reporter of a format. */
export async function reporterOf(
  format: ReportFormat,
  options: ReporterOptions,
): Promise<Reporter> {
  return (await REPORTERS[format]())(options);
}
