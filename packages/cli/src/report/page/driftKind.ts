import type { DriftKind } from 'mission-dossier-contracts';

/** A kind of drift in words: `artifact added`. */
export function driftKindText(kind: DriftKind): string {
  return kind.replaceAll('_', ' ');
}
