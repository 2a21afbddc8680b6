import type {
  MissionDossierSnapshotComputedPayload,
  SnapshotSummary,
} from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { namespaceRows } from './namespaceRows.js';
import { printable } from './printable.js';

/** A snapshot for people, beside the latest one that the dossier has. */
export function snapshotText(
  payload: MissionDossierSnapshotComputedPayload,
  latest: SnapshotSummary | null | undefined,
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
    ['latest', latest ? latestText(latest, snapshot_hash, now) : 'there is no snapshot yet'],
  ];
  return [
    `${colors.bold(printable(namespace.feature_slug))} ${snapshot_hash}`,
    ...columns(rows.map(([label = '', value = '']) => [colors.dim(label), value])),
    '',
  ].join('\n');
}

function latestText(
  { snapshot_hash, computed_at }: SnapshotSummary,
  hash: string,
  now: number,
): string {
  const age = ageText(computed_at, now);
  return snapshot_hash === hash ? `the same, ${age}` : `${printable(snapshot_hash)}, ${age}`;
}
