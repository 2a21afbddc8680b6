import { isEventType, validatePayload } from 'mission-dossier-contracts';
import type { ValidationIssue } from 'mission-dossier-contracts';
import {
  fixturesIn,
  runConformance,
  validateInstance,
} from 'mission-dossier-contracts/conformance';
import type { FixtureCategory, SchemaName } from 'mission-dossier-contracts/conformance';
import { validateEvent } from 'mission-dossier-contracts/families';
import { readPackageFile } from 'mission-dossier-contracts/tooling';
import type { Case } from './case.js';
import { conformanceIssues } from './conformanceIssues.js';
import { differenceOf } from './judge.js';
import type { Cell, Column } from './matrix.js';
import type { Question } from './message.js';

/**
 * The results of the library itself. For invalid fixtures, it must also report the right keywords.
 *
 * @param folder - that of the fixtures, as for `casesOf`
 */
export function ownColumn(
  cases: readonly Case[],
  categories: readonly FixtureCategory[],
  folder?: string,
): Column {
  const { name, version } = JSON.parse(readPackageFile('package.json')) as Column['about'] & {
    name: string;
  };
  const run = folder === undefined ? runConformance : fixturesIn(folder).runConformance;
  const differences = new Map(
    categories.flatMap((category) => run(category)).map(({ id, difference }) => [id, difference]),
  );
  const cells = cases.map((each): Cell => {
    const difference = differences.has(each.id) ? differences.get(each.id) : answered(each);
    if (difference === undefined) return { status: 'incapable' };
    return difference === null ? { status: 'agrees' } : { status: 'differs', found: difference };
  });
  return { name, about: { language: 'TypeScript', version }, cells, faults: [] };
}

/**
 * Judges the library's answer to a question that is no fixture of its own like that of any other implementation.
 * @returns undefined if it does not answer
 */
function answered(each: Case): string | null | undefined {
  const found = issuesOf(each.question);
  if (!found) return undefined;
  const issues = conformanceIssues(found);
  const errors = issues.map(({ path }) => path);
  const valid = issues.length === 0;
  const answer = { seq: 0, outcome: 'validated', valid, errors, issues } as const;
  return differenceOf(each, answer, ['pointers', 'messages']);
}

function issuesOf(question: Question): readonly ValidationIssue[] | undefined {
  if (question.command === 'validate_event')
    return validateEvent(JSON.parse(question.event)).issues;
  if (question.command !== 'validate') return undefined;
  const { schema, event_type, instance } = question;
  const value: unknown = JSON.parse(instance);
  return isEventType(event_type)
    ? validatePayload(event_type, value).issues
    : validateInstance(schema as SchemaName, value);
}
