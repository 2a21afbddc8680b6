import { checkSnapshotHash } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { counted } from './counted.js';

/**
 * What a person should know beside the parity `clean`, which depends on snapshots and drifts alone (C19): `, but 1
 * anomaly is active`. Empty if there is nothing, or the parity is another.
 */
export function reservationsText(state: MissionDossierState): string {
  if (state.parity_status !== 'clean') return '';
  const isOther = checkSnapshotHash(state)?.matches === false;
  const active = state.anomalies.length;
  const reservations = [
    ...(isOther ? ['the artifacts do not hash to the latest snapshot'] : []),
    ...(active > 0 ? [`${counted(active, 'anomaly is', 'anomalies are')} active`] : []),
  ];
  return reservations.length === 0 ? '' : `, but ${reservations.join(', and ')}`;
}
