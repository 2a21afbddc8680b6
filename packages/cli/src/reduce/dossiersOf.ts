import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { AnyProjection } from '../tasks/reduceTask.js';

/** The projection of each dossier by its key. Sorted, so that the order of the events does not matter. */
export function dossiersOf(
  projection: AnyProjection,
): (readonly [key: string, dossier: MissionDossierProjection])[] {
  return projection instanceof MissionDossierProjection
    ? [['', projection]]
    : [...projection].sort(([a], [b]) => (a < b ? -1 : 1));
}
