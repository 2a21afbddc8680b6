import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js';
import type { ArtifactEntry, MissionDossierState } from '../../../generated/types.js';
import { compareCodePoints } from './codePointOrder.js';
import { presentArtifacts } from './presentArtifacts.js';

/**
 * The hash of a dossier's snapshot (C22), byte for byte the one that the reference implementation
 * computes: of the paths and content hashes of the artifacts that are present, by code point. Superseded
 * ones, anomalies and everything else play no part.
 *
 * Synchronous, and the same in Node and browsers: Web Crypto would make a promise of it. A lone surrogate
 * counts as U+FFFD, as everywhere where text becomes UTF-8.
 *
 * @param dossier - a state, or entries of one, in any order
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

/**
 * With the library's class, although it calls that internal: its `sha256` makes one when it is imported,
 * which takes a twentieth of our import. The build fails where the class has another name.
 */
function sha256(text: string): string {
  const digest = new Sha256().update(new TextEncoder().encode(text)).digest();
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function byPathAndHash(a: ArtifactEntry, b: ArtifactEntry): number {
  return (
    compareCodePoints(a.identity.path, b.identity.path) ||
    compareCodePoints(a.content_ref.hash, b.content_ref.hash)
  );
}
