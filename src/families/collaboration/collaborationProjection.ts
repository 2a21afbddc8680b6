import type { CompleteReducedCollaborationState } from '../../generated/families/collaboration/completeTypes.js';
import { PAYLOADS } from '../../generated/families/collaboration/events.js';
import type { CollaborationEvent } from '../../generated/families/collaboration/types.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { eventValues } from '../orderedFamily.js';
import type { OrderedRegisters } from '../orderedFamily.js';
import { familyOf } from '../unfittingEvents.js';
import type { ModeOption } from '../unfittingEvents.js';
import { COLLABORATION } from './collaboration.js';

/**
 * Keeps who takes part in a mission up to date, one event at a time, as `MissionDossierProjection` keeps a dossier: events may
 * arrive in any order, late or more than once, and projections can be merged and saved. It keeps all events,
 * and `state()` folds them, in time that grows with their number.
 */
export class CollaborationProjection extends Projection<
  CollaborationEvent,
  OrderedRegisters<CollaborationEvent>,
  CompleteReducedCollaborationState
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions & ModeOption = {}) {
    super(
      familyOf(COLLABORATION, options.mode),
      eventValues<CollaborationEvent>(PAYLOADS),
      options,
    );
  }
}
