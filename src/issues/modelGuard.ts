import { breachesOf } from './breaches.js';
import type { Constraints } from './constraints.js';
import { explain } from './explain.js';
import { segmentsOf } from './jsonPointer.js';
import type { StandardSchemaV1 } from './standardSchema.js';
import type { ValidationIssue } from './validationIssue.js';

/**
 * Returns whether a value is valid, and narrows its type. It is a Standard Schema (version 1), too, so
 * libraries that accept zod or valibot accept it.
 */
export interface ModelGuard<T> extends StandardSchemaV1<unknown, T> {
  (value: unknown): value is T;
  /**
   * All issues of a value, not only the first; none if it is valid.
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
 * The guard of a model, of what is generated for it. Called by generated code.
 *
 * @param constraints - for the issues of a value that is refused
 * @param accepts - for the verdict; models that events consist of have a predicate, which is fast, and
 *   for all others the constraints decide
 */
export function modelGuard<T>(
  constraints: Constraints,
  accepts = (value: unknown): boolean => breachesOf(constraints, value).length === 0,
): ModelGuard<T> {
  return guardOf(accepts, (value) => explain(constraints, value));
}

/**
 * The guard of a verdict.
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

const NONE: readonly ValidationIssue[] = Object.freeze([]);

/** Verdict and issues come from one schema: a refusal without a reason is a bug, and must not pass. */
function assertSome(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  if (issues.length === 0) throw new Error('internal error: a value is refused without a reason');
  return issues;
}

function standardIssue({ message, path }: ValidationIssue): StandardSchemaV1.Issue {
  return { message, path: segmentsOf(path) };
}
