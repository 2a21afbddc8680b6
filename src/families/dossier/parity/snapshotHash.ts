import type { ArtifactEntry, MissionDossierState } from '../../../generated/types.js';
import { compareCodePoints } from './codePointOrder.js';
import { presentArtifacts } from './presentArtifacts.js';
import { sha256 } from './sha256.js';

/**
 * Computes the snapshot hash of a dossier (C22). The result is identical to that of the reference
 * implementation. It covers the paths and content hashes of the artifacts that are present, sorted by
 * code point. Superseded artifacts, anomalies and all other parts of the state have no effect.
 *
 * The function is synchronous and works the same in Node and browsers, so it does not use Web Crypto,
 * which is asynchronous. A lone surrogate is hashed as U+FFFD, as in any conversion to UTF-8.
 *
 * @param dossier - a state, or artifact entries of a state, in any order
 * @returns `sha256:` and 64 lower-case hex digits
 */
export function computeSnapshotHash(
  dossier: MissionDossierState | Iterable<ArtifactEntry>,
): string {
  const lines = presentArtifacts(dossier)
    .sort(byPathAndHash)
    .map(({ identity, content_ref }) => `${identity.path}\t${content_ref.hash}`);
  return `sha256:${sha256(lines.join('\n'))}`;
}

function byPathAndHash(a: ArtifactEntry, b: ArtifactEntry): number {
  return (
    compareCodePoints(a.identity.path, b.identity.path) ||
    compareCodePoints(a.content_ref.hash, b.content_ref.hash)
  );
}
