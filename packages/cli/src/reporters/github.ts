import { Annotations } from '../github/annotations.js';
import type { Reporter } from './reporter.js';
import { verdictText } from './verdict.js';

/** Annotations in the diff of a change on GitHub: the first errors and advisories, and the verdict. */
export function githubReporter(): Reporter {
  const annotations = new Annotations();
  return {
    begin: () => '',
    finding: ({ severity, file, line, column, path, eventType, eventId, message }) => {
      const title = [eventType, eventId].filter((part) => part !== null).join(' ') || 'input';
      return annotations.add(
        severity === 'error' ? 'error' : 'notice',
        { file, line, col: column, title },
        path ? `${path}: ${message}` : message,
      );
    },
    end: (summary) =>
      annotations.summary('dossier validate', verdictText(summary), summary.errors === 0),
  };
}
