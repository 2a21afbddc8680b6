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
  /** All differences, in the order of `DRIFT_KIND_VALUES`, then by path; none where there is parity. */
  readonly findings: readonly ParityFinding[];
  /** The payload of a drift event for each kind that there is, in the same order: for `createEvent`. */
  readonly payloads: readonly MissionDossierParityDriftDetectedPayload[];
}

/**
 * Compares two states of one dossier: the account of a server, say, with the local one.
 *
 * There is no finding exactly where both sides have one snapshot hash (C22), the same active anomalies
 * (C17: by path and manifest step) and the same manifest version. Artifacts are compared by path and
 * content hash, and only where the snapshot hashes differ. Where one side has no namespace yet, it is an
 * empty dossier of the other's.
 *
 * The events belong to the current dossier, and so their namespace is its own, a changed manifest version
 * included: that is the stream to append them to.
 *
 * @param baseline - the state that is expected; neither is mutated
 * @param current - the state that there is
 * @param options - `detectedAt`: when (C6). It is never read from the system here
 * @returns both hashes, what differs, and the payloads that tell it
 * @throws {@link NamespaceMismatchError} where the namespaces differ in more than the manifest version;
 *   InvalidEventError where `detectedAt` is no time, whether anything has drifted or not
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

/** That of the current dossier, where it is known. */
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

/** What was reduced from events has a namespace, where it has anything. */
function assertKnown(namespace: LocalNamespaceTuple | null): LocalNamespaceTuple {
  if (!namespace) throw new TypeError('the dossiers differ, and neither has a namespace');
  return namespace;
}

/** Each once, by path; none where it is the manifest that differs. */
function identitiesOf(findings: FindingsOfKind): ArtifactIdentity[] | null {
  const identities = findings.flatMap(identityOf).map(completeArtifactIdentity);
  if (identities.length === 0) return null;
  return [...new Map(identities.map((each) => [JSON.stringify(each), each])).values()];
}

/** The current one, where there is one. */
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
