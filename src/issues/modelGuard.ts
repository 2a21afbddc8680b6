import { breachesOf } from './breaches.js';
import type { Constraints } from './constraints.js';
import { explain } from './explain.js';
import type { ValidationError } from './explain.js';
import { segmentsOf } from './jsonPointer.js';
import type { StandardIssue, StandardSchema } from './standardSchema.js';

/**
 * Tells whether a value is a valid model, and is a Standard Schema (version 1), so that tools that
 * accept zod or valibot accept it.
 */
export interface ModelGuard<T> {
  (value: unknown): value is T;
  /**
   * All errors of a value, not the first alone; none where it is valid.
   * @param value - any value, as `JSON.parse` gives it
   */
  errorsOf(value: unknown): readonly ValidationError[];
  readonly '~standard': StandardSchema<T>;
}

/**
 * Makes the guard of a model from what is generated for it: the constraints for the errors of what is
 * refused, and for the verdict on a model that events are held to a predicate, which is fast; of all
 * others, the constraints decide. Called by generated code.
 */
export function modelGuard<T>(
  constraints: Constraints,
  accepts = (value: unknown): boolean => breachesOf(constraints, value).length === 0,
): ModelGuard<T> {
  const guard = (value: unknown): value is T => accepts(value);
  const errorsOf = (value: unknown): readonly ValidationError[] =>
    accepts(value) ? NONE : reasonsToRefuse(constraints, value);
  return Object.assign(guard, {
    errorsOf,
    '~standard': {
      version: 1,
      vendor: 'mission-dossier-contracts',
      validate: (value: unknown) =>
        guard(value) ? { value } : { issues: errorsOf(value).map(standardIssue) },
    } satisfies StandardSchema<T>,
  });
}

const NONE: readonly ValidationError[] = /* @__PURE__ */ Object.freeze([]);

/** Both come from one schema: a refusal without a reason is a bug of ours, and must not pass. */
function reasonsToRefuse(constraints: Constraints, value: unknown): ValidationError[] {
  const errors = explain(constraints, value);
  if (errors.length === 0) throw new Error('internal error: a value is refused without a reason');
  return errors;
}

function standardIssue({ message, path }: ValidationError): StandardIssue {
  return { message, path: segmentsOf(path) };
}
