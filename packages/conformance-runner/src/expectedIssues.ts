import type { ValidationIssue } from 'mission-dossier-contracts';
import type { ExpectedError } from 'mission-dossier-contracts/conformance';
import type { Expectation } from './case.js';
import { conformanceIssues } from './conformanceIssues.js';

/**
 * The verdict is that of the fixture. The messages are those of the library, unless it contradicts the fixture: then
 * implementations are held to the verdict alone.
 *
 * @param errors - those of the fixture
 * @param issues - those that the library reports
 */
export function expectedIssues(
  errors: readonly ExpectedError[],
  issues: readonly ValidationIssue[],
): Expectation {
  const places = [...new Set(errors.map(({ path }) => path))];
  const verdict = { valid: errors.length === 0, places };
  return hasSame(errors, issues) ? { ...verdict, issues: conformanceIssues(issues) } : verdict;
}

/** Compares places and keywords. */
function hasSame(errors: readonly ExpectedError[], issues: readonly ExpectedError[]): boolean {
  const isIn = (list: readonly ExpectedError[]) => (one: ExpectedError) =>
    list.some(({ path, keyword }) => path === one.path && keyword === one.keyword);
  return errors.every(isIn(issues)) && issues.every(isIn(errors));
}
