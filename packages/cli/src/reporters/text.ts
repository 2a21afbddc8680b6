import type { Finding } from '../finding.js';
import type { Colors } from '../io.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { totalsOf } from './reporter.js';
import type { Reporter, Summary } from './reporter.js';

/** One line per finding. It starts with `file:line:column`, so that editors and terminals can link to it. */
export function textReporter(colors: Colors): Reporter {
  return {
    begin: () => '',
    finding: (finding) => `${findingLine(finding, colors)}\n`,
    end: (summary) => `${summaryLine(summary, colors)}\n`,
  };
}

/** `file:line:column: /pointer: message (event type, event id)`. */
export function findingLine(finding: Finding, colors: Colors): string {
  const { severity, file, line, column, path, eventType, eventId, message } = finding;
  const place = colors.bold(`${printable(file)}:${line}:${column}:`);
  const pointer = path ? `${colors.cyan(printable(path))}: ` : '';
  const event = [eventType, eventId]
    .filter((part) => part !== null)
    .map(printable)
    .join(' ');
  const label = severity === 'error' ? colors.red('error:') : colors.yellow('advisory:');
  return `${place} ${label} ${pointer}${printable(message)}${event && colors.dim(` (${event})`)}`;
}

function summaryLine(summary: Summary, colors: Colors): string {
  const { records, invalid } = totalsOf(summary);
  const advice =
    summary.advisories > 0
      ? `; ${counted(summary.advisories, 'advisory', 'advisories')} (--advisories shows them)`
      : '';
  const read = `${counted(records, 'record')} in ${counted(summary.files.length, 'file')}`;
  if (summary.errors === 0 && records === 0) return `${colors.yellow('nothing checked:')} ${read}`;
  return summary.errors === 0
    ? `${colors.green('valid:')} ${read}${advice}`
    : `${colors.red('invalid:')} ${counted(summary.errors, 'error')} in ${invalid} of ${read}${advice}`;
}
