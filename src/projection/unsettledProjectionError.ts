import { DossierError } from '../errors/dossierError.js';
/**
 * Thrown if the state of a projection may contain the wrong version of an event (C13). The projection
 * cannot remove it. To recover, use `MissionDossierProjection.restart`.
 */
export class UnsettledProjectionError extends DossierError {
  override readonly name = 'UnsettledProjectionError';
  readonly code = 'DOSSIER_UNSETTLED_PROJECTION';

  constructor(
    /** The canonical ids of the events whose wrong version may be in the state. */
    readonly eventIds: readonly string[],
  ) {
    super(
      `the projection took in versions of ${eventIds.length === 1 ? 'an event' : `${eventIds.length} events`} ` +
        `that are not the first in order (${eventIds.slice(0, 3).join(', ')}${eventIds.length > 3 ? ', …' : ''}); ` +
        'apply all events again, in any order, to what restart() returns',
    );
  }
}
