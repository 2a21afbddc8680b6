import type { ArtifactEntry, MissionDossierState } from '../../../generated/types.js';

/**
 * The artifacts that a dossier holds now: those that no other has superseded (C22).
 *
 * @param dossier - a state, or entries of one
 */
export function presentArtifacts(
  dossier: MissionDossierState | Iterable<ArtifactEntry>,
): ArtifactEntry[] {
  const entries = Symbol.iterator in dossier ? [...dossier] : Object.values(dossier.artifacts);
  return entries.filter(({ superseded }) => !superseded);
}
