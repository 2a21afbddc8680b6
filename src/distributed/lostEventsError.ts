import { DossierError } from '../index.js';

/** Thrown if a state cannot be made anew, because the log has no longer all events that were projected into it. */
export class LostEventsError extends DossierError {
  override readonly name = 'LostEventsError';
  readonly code = 'DOSSIER_LOST_EVENTS';

  constructor(
    /** The mission of the route. */
    readonly mission: string,
    /** The canonical id of one of the events. */
    readonly eventId: string,
  ) {
    super(
      `the log no longer has all events of the mission ${mission}, such as ${eventId}: its state cannot be made anew, and was not changed`,
    );
  }
}
