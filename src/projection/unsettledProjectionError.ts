import { DossierError } from '../errors/dossierError.js';
/**
 * Thrown where a projection has taken in a version of an event that turned out not to be the one to
 * keep (C13), and cannot take it out again: see `MissionDossierProjection.restart`.
 */
export class UnsettledProjectionError extends DossierError {
  override readonly name = 'UnsettledProjectionError';
  readonly code = 'DOSSIER_UNSETTLED_PROJECTION';

  constructor(
    /** The canonical ids of the events that came in versions. */
    readonly eventIds: readonly string[],
  ) {
    super(
      `the projection took in versions of ${eventIds.length === 1 ? 'an event' : `${eventIds.length} events`} ` +
        `that are not the first in order (${eventIds.slice(0, 3).join(', ')}${eventIds.length > 3 ? ', …' : ''}); ` +
        'apply all events again, in any order, to what restart() returns',
    );
  }
}
