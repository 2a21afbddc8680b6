import { breachesOf } from './breaches.js';
import type { Constraints } from './constraints.js';
import { explain } from './explain.js';
import { segmentsOf } from './jsonPointer.js';
import type { StandardSchemaV1 } from './standardSchema.js';
import type { ValidationIssue } from './validationIssue.js';

/**
 * Returns whether a value is valid, and narrows its type. It is also a Standard Schema (version 1), so
 * libraries that accept schemas of zod or valibot accept it.
 */
export interface ModelGuard<T> extends StandardSchemaV1<unknown, T> {
  (value: unknown): value is T;
  /**
   * All issues of a value, not only the first; none if it is valid. After the first 1,000, a last issue has
   * the number of the others.
   * @param value - any value, as `JSON.parse` returns it
   */
  issuesOf(value: unknown): readonly ValidationIssue[];
  readonly '~standard': SynchronousProps<T>;
}

/** The guards never return a promise. */
interface SynchronousProps<T> extends StandardSchemaV1.Props<unknown, T> {
  readonly validate: (value: unknown) => StandardSchemaV1.Result<T>;
}

/**
 * Creates the guard of a model. Called by generated code.
 *
 * @param constraints - produce the issues of a value that is refused
 * @param accepts - returns the verdict. Models that are part of events have a fast generated predicate;
 *   for others, the verdict is derived from the constraints
 */
export function modelGuard<T>(
  constraints: Constraints,
  accepts = (value: unknown): boolean => breachesOf(constraints, value).length === 0,
): ModelGuard<T> {
  return guardOf(accepts, (value) => explain(constraints, value));
}

/**
 * Creates a guard from a predicate.
 * @param explainRefusal - the issues of a value that is not accepted
 */
export function guardOf<T>(
  accepts: (value: unknown) => boolean,
  explainRefusal: (value: unknown) => readonly ValidationIssue[],
): ModelGuard<T> {
  const guard = (value: unknown): value is T => accepts(value);
  const issuesOf = (value: unknown): readonly ValidationIssue[] =>
    accepts(value) ? NONE : assertSome(explainRefusal(value));
  return Object.assign(guard, {
    issuesOf,
    '~standard': {
      version: 1,
      vendor: 'mission-dossier-contracts',
      validate: (value: unknown) =>
        guard(value) ? { value } : { issues: issuesOf(value).map(standardIssue) },
    } satisfies SynchronousProps<T>,
  });
}

const NONE: readonly ValidationIssue[] = /* @__PURE__ */ Object.freeze([]);

/** Throws for a refused value without issues, which would be a bug: both come from one schema. */
function assertSome(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  if (issues.length === 0) throw new Error('internal error: a value is refused without a reason');
  return issues;
}

function standardIssue({ message, path }: ValidationIssue): StandardSchemaV1.Issue {
  return { message, path: segmentsOf(path) };
}
