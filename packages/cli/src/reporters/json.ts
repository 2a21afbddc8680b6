import { totalsOf } from './reporter.js';
import type { Reporter } from './reporter.js';

/** One JSON document: all findings, and what was read. Written as it comes, a finding a line. */
export function jsonReporter(): Reporter {
  let separator = '\n';
  return {
    begin: () => '{"findings":[',
    finding: (finding) => {
      const text = `${separator}${JSON.stringify(finding)}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => {
      const { records, invalid } = totalsOf(summary);
      const totals = {
        valid: summary.errors === 0,
        records,
        invalid,
        advisories: summary.advisories,
        files: summary.files,
      };
      return `],\n"summary":${JSON.stringify(totals)}}\n`;
    },
  };
}
