import type { ValidationError } from '../issues/explain.js';

/** Thrown where an event that is to be made would be invalid. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';

  constructor(
    /** All that is wrong with it; pointers start at the event. */
    readonly errors: readonly ValidationError[],
  ) {
    const reasons = errors.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    super(`the event would be invalid: ${reasons.join('; ')}`);
  }
}
