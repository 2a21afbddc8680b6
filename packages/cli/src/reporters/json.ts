import type { Finding } from '../finding.js';
import type { ValidateReport, ValidationFinding } from '../generated/types.js';
import { printableJson } from '../text/printable.js';
import { totalsOf } from './reporter.js';
import type { Reporter, Summary } from './reporter.js';

/** One JSON document: all findings and a summary. It is streamed, one finding per line. */
export function jsonReporter(): Reporter {
  let separator = '\n';
  return {
    begin: () => '{"findings":[',
    finding: (finding) => {
      const text = `${separator}${printableJson(findingOf(finding))}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => `],\n"summary":${printableJson(summaryOf(summary))}}\n`,
  };
}

function findingOf({ eventId, eventType, schemaPath, ...rest }: Finding): ValidationFinding {
  const { severity, rule, file, line, column, path, keyword, message } = rest;
  return {
    severity,
    rule,
    file,
    line,
    column,
    path,
    event_id: eventId,
    event_type: eventType,
    keyword,
    schema_path: schemaPath,
    message,
  };
}

function summaryOf(summary: Summary): ValidateReport['summary'] {
  const { errors, advisories, files } = summary;
  const { records, invalid } = totalsOf(summary);
  // Nothing is valid where nothing was read.
  const valid = errors > 0 ? false : records > 0 ? true : null;
  return {
    valid,
    records,
    invalid,
    errors,
    advisories,
    files: files.map(({ partialLines, ...file }) => ({ ...file, partial_lines: partialLines })),
  };
}
