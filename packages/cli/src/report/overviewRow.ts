import { presentArtifacts } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple, MissionDossierState } from 'mission-dossier-contracts';
import { missionFacts } from '../missions/missionFacts.js';
import type { MissionFacts } from '../missions/missionFacts.js';
import type { EventMoment } from './history.js';

/** What an overview says of one dossier. */
export interface OverviewRow extends MissionFacts {
  readonly namespace: LocalNamespaceTuple | null;
  readonly superseded: number;
  /** The number of work packages; null if the input has none of the feature. */
  readonly workPackages: number | null;
  /** The last valid event in the order. */
  readonly lastEvent: EventMoment | null;
}

/** Summarises the state of a dossier. */
export function overviewRow(
  state: MissionDossierState,
  lastEvent: EventMoment | null,
): Omit<OverviewRow, 'workPackages'> {
  return {
    ...missionFacts(state),
    namespace: state.namespace ?? null,
    superseded: Object.keys(state.artifacts).length - presentArtifacts(state).length,
    lastEvent,
  };
}
