import type { AjvValidator } from './ajvError.js';
import { explain } from './explain.js';
import type { ValidationError } from './explain.js';
import { segmentsOf } from './jsonPointer.js';
import type { StandardSchema } from './standardSchema.js';

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

/** Wraps a generated validator. Called by generated code. */
export function modelGuard<T>(validator: AjvValidator): ModelGuard<T> {
  const guard = (value: unknown): value is T => validator(value);
  const errorsOf = (value: unknown): readonly ValidationError[] =>
    validator(value) ? [] : explain(value, validator.errors ?? []);
  return Object.assign(guard, {
    errorsOf,
    '~standard': {
      version: 1,
      vendor: 'mission-dossier-contracts',
      validate: (value: unknown) =>
        guard(value)
          ? { value }
          : {
              issues: explain(value, validator.errors ?? []).map(({ message, path }) => ({
                message,
                path: segmentsOf(path),
              })),
            },
    } satisfies StandardSchema<T>,
  });
}
