import type {
  ArtifactIdentity,
  LocalNamespaceTuple,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierState,
} from '../../../generated/types.js';
import {
  completeArtifactIdentity,
  completeLocalNamespaceTuple,
} from '../../../generated/complete.js';
import { differingFields } from '../../../reducer/namespace.js';
import { CONTRACT_RULES } from '../../../reducer/rules.js';
import { findingsByKind } from './findingsByKind.js';
import type { FindingsOfKind } from './findingsByKind.js';
import { NamespaceMismatchError } from './namespaceMismatchError.js';
import type { ParityFinding } from './parityFinding.js';
import { parityFindings } from './parityFindings.js';
import { payloadTime } from './payloadTime.js';
import { rebuildHint } from './rebuildHint.js';
import { computeSnapshotHash } from './snapshotHash.js';

/** How a current dossier differs from its baseline. */
export interface ParityDrift {
  /** The snapshot hash of the baseline (C22). */
  readonly expectedHash: string;
  /** The snapshot hash of the current dossier (C22). */
  readonly actualHash: string;
  /** All differences, sorted by kind (as in `DRIFT_KIND_VALUES`), then by path. Empty if there are none. */
  readonly findings: readonly ParityFinding[];
  /** One payload for each kind of drift that was found, in the same order. Pass them to `createEvent`. */
  readonly payloads: readonly MissionDossierParityDriftDetectedPayload[];
}

/**
 * Compares two states of one dossier, for example a server's state with the local one.
 *
 * There are no findings if and only if both sides have the same snapshot hash (C22), the same active
 * anomalies (C17: by path and manifest step) and the same manifest version. Artifacts are compared by
 * path and content hash, and only if the snapshot hashes differ. A side without a namespace counts as an
 * empty dossier in the namespace of the other side.
 *
 * The payloads have the namespace of the current dossier, including a changed manifest version. Append
 * their events to the stream of the current dossier.
 *
 * @param baseline - the expected state; it is not mutated
 * @param current - the actual state; it is not mutated
 * @param options - `detectedAt`: the time of the comparison (C6); the system clock is never read
 * @returns both hashes, the differences, and the payloads of the drift events that report them
 * @throws {@link NamespaceMismatchError} if the namespaces differ in more than the manifest version;
 *   InvalidEventError if `detectedAt` is not a valid time, even if there is no drift
 */
export function detectParityDrift(
  baseline: MissionDossierState,
  current: MissionDossierState,
  { detectedAt }: { readonly detectedAt: string | Date },
): ParityDrift {
  const detected_at = payloadTime('detected_at', detectedAt);
  const namespace = namespaceOfBoth(baseline.namespace ?? null, current.namespace ?? null);
  const expectedHash = computeSnapshotHash(baseline);
  const actualHash = computeSnapshotHash(current);
  const findings = parityFindings(baseline, current, expectedHash !== actualHash);
  const ofKinds = findingsByKind(findings);
  const payloads = ofKinds.map((ofKind) => ({
    namespace: completeLocalNamespaceTuple(assertKnown(namespace)),
    expected_hash: expectedHash,
    actual_hash: actualHash,
    drift_kind: ofKind[0].drift_kind,
    detected_at,
    artifact_ids_changed: identitiesOf(ofKind),
    rebuild_hint: rebuildHint(ofKind),
  }));
  return { expectedHash, actualHash, findings: ofKinds.flat(), payloads };
}

/** The namespace of the current dossier; of the baseline, if the current dossier has none. */
function namespaceOfBoth(
  baseline: LocalNamespaceTuple | null,
  current: LocalNamespaceTuple | null,
): LocalNamespaceTuple | null {
  if (!baseline || !current) return current ?? baseline;
  const differing = differingFields(baseline, current, CONTRACT_RULES).filter(
    (field) => field !== 'manifest_version',
  );
  if (differing.length > 0) throw new NamespaceMismatchError(baseline, current, differing);
  return current;
}

/** A state that was reduced from events has a namespace unless it is empty. */
function assertKnown(namespace: LocalNamespaceTuple | null): LocalNamespaceTuple {
  if (!namespace) throw new TypeError('the dossiers differ, and neither has a namespace');
  return namespace;
}

/** The identities in the findings, without repeats; null if only the manifest version differs. */
function identitiesOf(findings: FindingsOfKind): ArtifactIdentity[] | null {
  const identities = findings.flatMap(identityOf).map(completeArtifactIdentity);
  if (identities.length === 0) return null;
  return [...new Map(identities.map((each) => [JSON.stringify(each), each])).values()];
}

/** The identity on the current side; on the baseline's side, if the current side has none. */
function identityOf(finding: ParityFinding): ArtifactIdentity[] {
  switch (finding.drift_kind) {
    case 'artifact_added':
    case 'artifact_mutated':
      return [finding.actual.identity];
    case 'artifact_removed':
      return [finding.expected.identity];
    case 'anomaly_introduced':
      return [finding.actual.expected_identity];
    case 'anomaly_resolved':
      return [finding.expected.expected_identity];
    case 'manifest_version_changed':
      return [];
  }
}
