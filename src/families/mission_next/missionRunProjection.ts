import type { CompleteReducedMissionRunState } from '../../generated/families/mission_next/completeTypes.js';
import { PAYLOADS } from '../../generated/families/mission_next/events.js';
import type { MissionNextEvent } from '../../generated/families/mission_next/types.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { eventValues } from '../orderedFamily.js';
import type { OrderedRegisters } from '../orderedFamily.js';
import { MISSION_NEXT } from './missionRun.js';

/**
 * Keeps the steps and decisions of a run up to date, one event at a time, as `MissionDossierProjection` keeps a dossier: events may
 * arrive in any order, late or more than once, and projections can be merged and saved. It keeps all events,
 * and `state()` folds them, in time that grows with their number.
 */
export class MissionRunProjection extends Projection<
  MissionNextEvent,
  OrderedRegisters<MissionNextEvent>,
  CompleteReducedMissionRunState
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions = {}) {
    super(MISSION_NEXT, eventValues<MissionNextEvent>(PAYLOADS), options);
  }
}
