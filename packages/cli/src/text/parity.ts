import { checkSnapshotHash } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { counted } from './counted.js';

/** What a person should know beside the parity `clean`: it depends on snapshots and drifts alone (C19). */
export function parityReservations(state: MissionDossierState): string[] {
  if (state.parity_status !== 'clean') return [];
  const isOther = checkSnapshotHash(state)?.matches === false;
  const active = state.anomalies.length;
  return [
    ...(isOther ? ['the artifacts do not hash to the latest snapshot'] : []),
    ...(active > 0 ? [`${counted(active, 'anomaly is', 'anomalies are')} active`] : []),
  ];
}

/** A labelled row with the parity and its reservations; none without reservations. */
export function parityRows(state: MissionDossierState): string[][] {
  const reservations = parityReservations(state);
  return reservations.length === 0 ? [] : [['parity', `clean, but ${reservations.join(', and ')}`]];
}
