import { DossierError } from '../errors/dossierError.js';
import type { ValidationIssue } from '../issues/validationIssue.js';

/** Thrown if an event is invalid, or if an event to be created would be. */
export class InvalidEventError extends DossierError {
  override readonly name = 'InvalidEventError';
  readonly code = 'DOSSIER_INVALID_EVENT';

  constructor(
    /** All issues of the event; pointers start at the event. */
    readonly issues: readonly ValidationIssue[],
    verdict = 'the event is invalid',
  ) {
    const reasons = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    super(`${verdict}: ${reasons.join('; ')}`);
  }
}
