import type { CompleteReducedMissionState } from '../../generated/families/lifecycle/completeTypes.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { eventValues } from '../orderedFamily.js';
import type { OrderedRegisters } from '../orderedFamily.js';
import { LIFECYCLE, PAYLOADS } from './lifecycle.js';
import type { MissionCourseEvent } from './lifecycle.js';

/**
 * Keeps the course of a mission up to date, one event at a time, as `MissionDossierProjection` keeps a dossier: events may
 * arrive in any order, late or more than once, and projections can be merged and saved. It keeps all events,
 * and `state()` folds them, in time that grows with their number.
 */
export class LifecycleProjection extends Projection<
  MissionCourseEvent,
  OrderedRegisters<MissionCourseEvent>,
  CompleteReducedMissionState
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions = {}) {
    super(LIFECYCLE, eventValues<MissionCourseEvent>(PAYLOADS), options);
  }
}
