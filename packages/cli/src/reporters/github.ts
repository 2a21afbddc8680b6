import { printable } from '../text/printable.js';
import type { Reporter } from './reporter.js';

/** Workflow commands of GitHub Actions: each finding becomes an annotation in the change's diff. */
export function githubReporter(): Reporter {
  return {
    begin: () => '',
    finding: ({ severity, file, line, column, path, eventType, eventId, message }) => {
      const title = [eventType, eventId].filter((part) => part !== null).join(' ') || 'input';
      const properties = { file, line, col: column, title };
      const list = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      const command = severity === 'error' ? 'error' : 'notice';
      return `::${command} ${list.join(',')}::${escapeMessage(path ? `${path}: ${message}` : message)}\n`;
    },
    end: () => '',
  };
}

function escapeMessage(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
