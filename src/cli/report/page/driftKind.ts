import type { DriftKind } from '../../../generated/types.js';

/** A kind of drift in words: `artifact added`. */
export function driftKindText(kind: DriftKind): string {
  return kind.replaceAll('_', ' ');
}
