import { checkSnapshotHash, presentArtifacts } from 'mission-dossier-contracts';
import type {
  LocalNamespaceTuple,
  MissionDossierState,
  ParityStatus,
} from 'mission-dossier-contracts';
import type { EventMoment } from './history.js';

/** What an overview says of one dossier. */
export interface OverviewRow {
  readonly namespace: LocalNamespaceTuple | null;
  readonly parity: ParityStatus;
  /** Whether the artifacts hash to the latest snapshot; null if there is none, or its form is unknown. */
  readonly snapshotHashMatches: boolean | null;
  readonly activeAnomalies: number;
  readonly drifts: number;
  /** The number of artifacts that are present. */
  readonly artifacts: number;
  readonly superseded: number;
  readonly events: number;
  /** When the latest snapshot was computed: an RFC 3339 date-time. */
  readonly latestSnapshotAt: string | null;
  /** The last valid event in the order. */
  readonly lastEvent: EventMoment | null;
}

/** Summarises the state of a dossier. */
export function overviewRow(
  state: MissionDossierState,
  lastEvent: EventMoment | null,
): OverviewRow {
  const { namespace, parity_status, anomalies, drift_history, event_count } = state;
  const artifacts = presentArtifacts(state).length;
  return {
    namespace: namespace ?? null,
    parity: parity_status,
    snapshotHashMatches: checkSnapshotHash(state)?.matches ?? null,
    activeAnomalies: anomalies.length,
    drifts: drift_history.length,
    artifacts,
    superseded: Object.keys(state.artifacts).length - artifacts,
    events: event_count,
    latestSnapshotAt: state.latest_snapshot?.computed_at ?? null,
    lastEvent,
  };
}

/** The greatest trouble first. */
const TROUBLES: readonly ((row: OverviewRow) => boolean)[] = [
  ({ parity }) => parity === 'drifted',
  ({ snapshotHashMatches }) => snapshotHashMatches === false,
  ({ activeAnomalies }) => activeAnomalies > 0,
  ({ parity }) => parity === 'unknown',
  () => true,
];

/**
 * Compares two rows by their greatest trouble: drifted, artifacts that do not hash to the latest snapshot, active
 * anomalies, unknown, clean; then by the numbers of anomalies and drifts.
 * @returns a negative number if the first one has the greater trouble, 0 if both have the same
 */
export function compareTrouble(a: OverviewRow, b: OverviewRow): number {
  return (
    troubleOf(a) - troubleOf(b) || b.activeAnomalies - a.activeAnomalies || b.drifts - a.drifts
  );
}

function troubleOf(row: OverviewRow): number {
  return TROUBLES.findIndex((has) => has(row));
}
