import type { ArtifactEntry, MissionDossierState } from '../../../generated/types.js';
import { compareCodePoints } from './codePointOrder.js';
import { presentArtifacts } from './presentArtifacts.js';
import { sha256 } from './sha256.js';

/**
 * Computes the snapshot hash of a dossier as older producers do (spec-kitty-cli before 3.2.6): the content
 * hashes of the artifacts that are present, sorted by code point and concatenated without a separator. Paths
 * have no effect. Use it to compare with snapshots of these producers; new snapshots have the hash of C22.
 *
 * @param dossier - a state, or artifact entries of a state, in any order
 * @returns 64 lower-case hex digits
 */
export function computeContentsHash(
  dossier: MissionDossierState | Iterable<ArtifactEntry>,
): string {
  const hashes = presentArtifacts(dossier).map(({ content_ref }) => content_ref.hash);
  return sha256(hashes.sort(compareCodePoints).join(''));
}
