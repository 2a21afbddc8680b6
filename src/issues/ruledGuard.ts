import { issueRule } from '../generated/messages.js';
import { escaped } from './jsonPointer.js';
import { guardOf } from './modelGuard.js';
import type { ModelGuard } from './modelGuard.js';
import type { ValidationIssue } from './validationIssue.js';

/** A rule that a schema cannot state, as generated from the declaration of its family. */
export interface NamedRule {
  /** The family and the name of the rule in its declaration: `status/done-needs-evidence`. */
  readonly id: string;
  /** The rule as a part of a sentence. */
  readonly description: string;
  /**
   * The places at which a value breaks the rule, as JSON pointers; none if it keeps the rule.
   * @param value - a value that the schema accepts
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- generated for the values of one model
  readonly brokenAt: (value: any) => readonly string[];
}

/** A guard that also holds values to rules. The rules are for values that the schema accepts. */
export function ruledGuard<T>(guard: ModelGuard<T>, rules: readonly NamedRule[]): ModelGuard<T> {
  return guardOf(
    (value) => guard(value) && rules.every(({ brokenAt }) => brokenAt(value).length === 0),
    (value) =>
      guard(value) ? rules.flatMap((rule) => issuesBy(rule, value)) : guard.issuesOf(value),
  );
}

/** The places of the entries of a map that are not entries of another. */
export function entriesNotIn(
  map: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(map)
    .filter(([key, value]) => !Object.hasOwn(other, key) || other[key] !== value)
    .map(([key]) => `/${escaped(key)}`);
}

function issuesBy({ id, description, brokenAt }: NamedRule, value: unknown): ValidationIssue[] {
  const [family, name] = id.split('/');
  return brokenAt(value).map((path) => ({
    path,
    keyword: 'rule',
    message: issueRule(description, id),
    schemaPath: `families/${family}/family.json#/rules/${name}`,
  }));
}
