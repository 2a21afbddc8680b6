import { DossierError } from '../errors/dossierError.js';
import type { ValidationIssue } from '../issues/validationIssue.js';

/** Thrown for an event that is invalid, or would be if it were made. */
export class InvalidEventError extends DossierError {
  override readonly name = 'InvalidEventError';
  readonly code = 'DOSSIER_INVALID_EVENT';

  constructor(
    /** All that is wrong with the event; pointers start at the event. */
    readonly issues: readonly ValidationIssue[],
    verdict = 'the event is invalid',
  ) {
    const reasons = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    super(`${verdict}: ${reasons.join('; ')}`);
  }
}
