import type { Finding } from '../finding.js';
import type { Colors } from '../io.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import type { Reporter, ReporterOptions, Summary } from './reporter.js';
import { verdictOn } from './verdict.js';

/** One line per finding. It starts with `file:line:column`, so that editors and terminals can link to it. */
export function textReporter({ colors, isQuiet }: ReporterOptions): Reporter {
  return {
    begin: () => '',
    finding: (finding) => `${findingLine(finding, colors)}\n`,
    end: (summary) => (isQuiet ? '' : `${summaryLine(summary, colors)}\n`),
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
  const { word, about } = verdictOn(summary);
  const paint = { valid: colors.green, invalid: colors.red, 'nothing checked': colors.yellow }[
    word
  ];
  const advice =
    summary.advisories > 0
      ? `; ${counted(summary.advisories, 'advisory', 'advisories')} (--advisories shows them)`
      : '';
  return `${paint(`${word}:`)} ${about}${advice}`;
}
