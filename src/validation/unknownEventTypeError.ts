import { DossierError } from '../errors/dossierError.js';
import { EVENT_TYPES } from '../generated/catalogue.js';
import { didYouMean, quote } from '../issues/wording.js';

/** Thrown if an event type has no payload schema. */
export class UnknownEventTypeError extends DossierError {
  override readonly name = 'UnknownEventTypeError';
  readonly code = 'DOSSIER_UNKNOWN_EVENT_TYPE';

  constructor(
    readonly eventType: string,
    /** The event types that have a payload schema. */
    readonly knownEventTypes: readonly string[] = EVENT_TYPES,
  ) {
    super(
      `unknown event type ${quote(eventType)}${didYouMean(eventType, knownEventTypes)}` +
        ` (known: ${knownEventTypes.join(', ')})`,
    );
  }
}
