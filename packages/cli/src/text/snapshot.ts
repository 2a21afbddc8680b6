import { checkSnapshotHash } from 'mission-dossier-contracts';
import type {
  MissionDossierSnapshotComputedPayload,
  MissionDossierState,
} from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { namespaceRows } from './namespaceRows.js';
import { reservationsText } from './parity.js';
import { printable } from './printable.js';
import { snapshotHashText } from './snapshotHash.js';

/**
 * A snapshot for people, compared with the latest one of the dossier.
 * @param state - the dossier, without the new snapshot
 */
export function snapshotText(
  payload: MissionDossierSnapshotComputedPayload,
  state: MissionDossierState,
  colors: Colors,
  now: number,
): string {
  const { namespace, snapshot_hash, artifact_count, anomaly_count } = payload;
  const counts = [
    counted(artifact_count, 'artifact'),
    counted(anomaly_count, 'anomaly', 'anomalies'),
  ];
  const rows = [
    ...namespaceRows(namespace),
    ['holds', counts.join(', ')],
    ['parity', `${state.parity_status}${reservationsText(state)}`],
    ...latestRows(state, snapshot_hash, now),
  ];
  return [
    `${colors.bold(printable(namespace.feature_slug))} ${snapshot_hash}`,
    ...columns(rows.map(([label = '', value = '']) => [colors.dim(label), value])),
    '',
  ].join('\n');
}

function latestRows(state: MissionDossierState, hash: string, now: number): string[][] {
  const { latest_snapshot: latest } = state;
  const check = checkSnapshotHash(state);
  if (!latest || !check) return [['latest', 'there is no snapshot yet']];
  const age = ageText(latest.computed_at, now);
  if (latest.snapshot_hash === hash) return [['latest', `the same, ${age}`]];
  return [
    ['latest', `${printable(latest.snapshot_hash)}, ${age}`],
    ['', snapshotHashText(check)],
  ];
}
