import { printableJson } from '../text/printable.js';
import { totalsOf } from './reporter.js';
import type { Reporter } from './reporter.js';

/** One JSON document: all findings and a summary. It is streamed, one finding per line. */
export function jsonReporter(): Reporter {
  let separator = '\n';
  return {
    begin: () => '{"findings":[',
    finding: (finding) => {
      const text = `${separator}${printableJson(finding)}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => {
      const { records, invalid } = totalsOf(summary);
      const totals = {
        // Nothing is valid where nothing was read.
        valid: summary.errors > 0 ? false : records > 0 ? true : null,
        records,
        invalid,
        advisories: summary.advisories,
        files: summary.files,
      };
      return `],\n"summary":${printableJson(totals)}}\n`;
    },
  };
}
