import type { ArtifactEntry, MissionDossierState } from '../../../generated/types.js';

/**
 * The artifacts that are present in a dossier: those that are not superseded (C22).
 *
 * @param dossier - a state, or artifact entries of a state
 */
export function presentArtifacts(
  dossier: MissionDossierState | Iterable<ArtifactEntry>,
): ArtifactEntry[] {
  const entries = Symbol.iterator in dossier ? [...dossier] : Object.values(dossier.artifacts);
  return entries.filter(({ superseded }) => !superseded);
}
