import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftRecord,
  MissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissingPayload,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
  SnapshotSummary,
} from '../generated/types.js';
import {
  completeContentRef,
  completeIdentity,
  completeProvenance,
  withoutMinusZero,
} from './complete.js';
import type { Complete } from './complete.js';

/**
 * What each type of event adds to the state, in the form of C20. An entry is given back as a copy in this
 * form, too: its fields have the payload's names.
 */

/** C16. Whether it is superseded is for the projection to say. */
export function artifactEntryOf(
  payload: Omit<MissionDossierArtifactIndexedPayload, 'namespace'>,
  superseded = false,
): Complete<ArtifactEntry> {
  return {
    identity: completeIdentity(payload.artifact_id),
    content_ref: completeContentRef(payload.content_ref),
    indexed_at: payload.indexed_at,
    provenance: completeProvenance(payload.provenance),
    superseded,
    step_id: payload.step_id ?? null,
  };
}

/** C17. */
export function anomalyEntryOf(
  payload: Omit<MissionDossierArtifactMissingPayload, 'namespace'>,
): Complete<AnomalyEntry> {
  return {
    anomaly_type: 'missing_artifact',
    expected_identity: completeIdentity(payload.expected_identity),
    manifest_step: payload.manifest_step,
    checked_at: payload.checked_at,
    remediation_hint: payload.remediation_hint ?? null,
  };
}

/** C18. */
export function snapshotSummaryOf(
  payload: Omit<MissionDossierSnapshotComputedPayload, 'namespace'>,
): Complete<SnapshotSummary> {
  return {
    snapshot_hash: payload.snapshot_hash,
    artifact_count: withoutMinusZero(payload.artifact_count),
    anomaly_count: withoutMinusZero(payload.anomaly_count),
    computed_at: payload.computed_at,
    algorithm: payload.algorithm ?? 'sha256',
  };
}

/** C18. */
export function driftRecordOf(
  payload: Omit<MissionDossierParityDriftDetectedPayload, 'namespace'>,
): Complete<DriftRecord> {
  return {
    expected_hash: payload.expected_hash,
    actual_hash: payload.actual_hash,
    drift_kind: payload.drift_kind,
    detected_at: payload.detected_at,
  };
}
