import type { ValidationIssue } from 'mission-dossier-contracts';

/** How much of a message the issues of a dead letter may take. */
export const ISSUE_BYTES = 64 * 1024;

/** What the last entry needs, which says how many are left out. */
const REST_BYTES = 256;

const TEXTS = ['path', 'keyword', 'message', 'schemaPath'] as const;

/** Issues as a header: as many as have room, and how many there are beside them. */
export function issuesHeader(issues: readonly ValidationIssue[]): string {
  const texts: string[] = [];
  let bytes = 0;
  for (const issue of issues) {
    const text = JSON.stringify(issue);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > ISSUE_BYTES - REST_BYTES) break;
    texts.push(text);
  }
  const rest = issues.length - texts.length;
  if (rest > 0) texts.push(JSON.stringify(note(`${rest} more issues have no room here`)));
  return `[${texts.join()}]`;
}

/** The issues of a header. If another program wrote it, there is one that says so. */
export function readIssues(header: string): readonly ValidationIssue[] {
  let issues: unknown;
  try {
    issues = JSON.parse(header);
  } catch {
    issues = null;
  }
  return Array.isArray(issues) && issues.length > 0 && issues.every(isIssue)
    ? issues
    : [note('another program stored this, without its issues')];
}

function isIssue(value: unknown): value is ValidationIssue {
  return (
    typeof value === 'object' &&
    value !== null &&
    TEXTS.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

const note = (message: string): ValidationIssue => ({
  path: '',
  keyword: '',
  message,
  schemaPath: '',
});
