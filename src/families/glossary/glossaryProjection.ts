import type { CompleteReducedGlossaryState } from '../../generated/families/glossary/completeTypes.js';
import { PAYLOADS } from '../../generated/families/glossary/events.js';
import type { GlossaryEvent } from '../../generated/families/glossary/types.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { eventValues } from '../orderedFamily.js';
import type { OrderedRegisters } from '../orderedFamily.js';
import { familyOf } from '../unfittingEvents.js';
import type { ModeOption } from '../unfittingEvents.js';
import { GLOSSARY } from './glossary.js';

/**
 * Keeps the terms of a mission up to date, one event at a time, as `MissionDossierProjection` keeps a dossier: events may
 * arrive in any order, late or more than once, and projections can be merged and saved. It keeps all events,
 * and `state()` folds them, in time that grows with their number.
 */
export class GlossaryProjection extends Projection<
  GlossaryEvent,
  OrderedRegisters<GlossaryEvent>,
  CompleteReducedGlossaryState
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions & ModeOption = {}) {
    super(familyOf(GLOSSARY, options.mode), eventValues<GlossaryEvent>(PAYLOADS), options);
  }
}
