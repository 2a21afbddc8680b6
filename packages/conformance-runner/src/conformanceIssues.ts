import type { ValidationIssue } from 'mission-dossier-contracts';
import type { ConformanceIssue } from 'mission-dossier-contracts/conformance';

/** Issues as the protocol has them. */
export function conformanceIssues(issues: readonly ValidationIssue[]): ConformanceIssue[] {
  return issues.map(({ path, keyword, message }) => ({ path, keyword, message }));
}
