import { checkSnapshotHash, presentArtifacts } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import type { ListedMission } from '../generated/types.js';

/** What lists and reports say of a mission, from its state alone. */
export type MissionFacts = Pick<
  ListedMission,
  | 'parity_status'
  | 'artifact_count'
  | 'active_anomalies'
  | 'drift_count'
  | 'latest_snapshot_at'
  | 'snapshot_hash_form'
  | 'snapshot_hash_matches'
  | 'event_count'
>;

/** Summarises the state of a mission's dossier. */
export function missionFacts(state: MissionDossierState): MissionFacts {
  const check = checkSnapshotHash(state);
  return {
    parity_status: state.parity_status,
    artifact_count: presentArtifacts(state).length,
    active_anomalies: state.anomalies.length,
    drift_count: state.drift_history.length,
    latest_snapshot_at: state.latest_snapshot?.computed_at ?? null,
    snapshot_hash_form: check?.form ?? null,
    snapshot_hash_matches: check?.matches ?? null,
    event_count: state.event_count,
  };
}
