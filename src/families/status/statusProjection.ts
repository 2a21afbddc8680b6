import type { CompleteReducedStatus } from '../../generated/families/status/completeTypes.js';
import { PAYLOADS } from '../../generated/families/status/events.js';
import type { StatusEvent } from '../../generated/families/status/types.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { eventValues } from '../orderedFamily.js';
import type { OrderedRegisters } from '../orderedFamily.js';
import { STATUS } from './status.js';

/**
 * Keeps the lanes of work packages up to date, one event at a time, as `MissionDossierProjection` keeps a dossier: events may
 * arrive in any order, late or more than once, and projections can be merged and saved. It keeps all events,
 * and `state()` folds them, in time that grows with their number.
 */
export class StatusProjection extends Projection<
  StatusEvent,
  OrderedRegisters<StatusEvent>,
  CompleteReducedStatus
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions = {}) {
    super(STATUS, eventValues<StatusEvent>(PAYLOADS), options);
  }
}
