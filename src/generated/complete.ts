// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as complete from './completeTypes.js';
import type * as types from './types.js';

/** Turns `-0` into `0`: both are the same number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** Copies a value into its complete form (C20). */
export function completeAnomalyEntry(value: types.AnomalyEntry): complete.CompleteAnomalyEntry {
  return {
    anomaly_type: value.anomaly_type,
    expected_identity: completeArtifactIdentity(value.expected_identity),
    manifest_step: value.manifest_step,
    checked_at: value.checked_at,
    remediation_hint: value.remediation_hint ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeArtifactEntry(value: types.ArtifactEntry): complete.CompleteArtifactEntry {
  return {
    identity: completeArtifactIdentity(value.identity),
    content_ref: completeContentHashRef(value.content_ref),
    indexed_at: value.indexed_at,
    provenance: value.provenance == null ? null : completeProvenanceRef(value.provenance),
    superseded: value.superseded,
    step_id: value.step_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeArtifactIdentity(value: types.ArtifactIdentity): complete.CompleteArtifactIdentity {
  return {
    mission_key: value.mission_key,
    path: value.path,
    artifact_class: value.artifact_class,
    run_id: value.run_id ?? null,
    wp_id: value.wp_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeContentHashRef(value: types.ContentHashRef): complete.CompleteContentHashRef {
  return {
    hash: value.hash,
    algorithm: value.algorithm,
    size_bytes: value.size_bytes == null ? null : number(value.size_bytes),
    encoding: value.encoding ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeDriftRecord(value: types.DriftRecord): complete.CompleteDriftRecord {
  return {
    expected_hash: value.expected_hash,
    actual_hash: value.actual_hash,
    drift_kind: value.drift_kind,
    detected_at: value.detected_at,
  };
}

/** Copies a value into its complete form (C20). */
export function completeLocalNamespaceTuple(value: types.LocalNamespaceTuple): complete.CompleteLocalNamespaceTuple {
  return {
    project_uuid: value.project_uuid,
    feature_slug: value.feature_slug,
    target_branch: value.target_branch,
    mission_key: value.mission_key,
    manifest_version: value.manifest_version,
    step_id: value.step_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeMissionDossierState(value: types.MissionDossierState): complete.CompleteMissionDossierState {
  return {
    namespace: value.namespace == null ? null : completeLocalNamespaceTuple(value.namespace),
    artifacts: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.artifacts).map(([key, member]) => [key, completeArtifactEntry(member)]))),
    anomalies: value.anomalies.map((item) => completeAnomalyEntry(item)),
    latest_snapshot: value.latest_snapshot == null ? null : completeSnapshotSummary(value.latest_snapshot),
    drift_history: value.drift_history.map((item) => completeDriftRecord(item)),
    parity_status: value.parity_status,
    event_count: number(value.event_count),
  };
}

/** Copies a value into its complete form (C20). */
export function completeProvenanceRef(value: types.ProvenanceRef): complete.CompleteProvenanceRef {
  return {
    source_event_ids: value.source_event_ids == null ? null : [...value.source_event_ids],
    git_sha: value.git_sha ?? null,
    git_ref: value.git_ref ?? null,
    actor_id: value.actor_id ?? null,
    actor_kind: value.actor_kind ?? null,
    revised_at: value.revised_at ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeSnapshotSummary(value: types.SnapshotSummary): complete.CompleteSnapshotSummary {
  return {
    snapshot_hash: value.snapshot_hash,
    artifact_count: number(value.artifact_count),
    anomaly_count: number(value.anomaly_count),
    computed_at: value.computed_at,
    algorithm: value.algorithm,
  };
}

/**
 * Whether two values are equal in all fields; absent and null are the same (C5).
 * @param ignored - a field that is not compared
 */
export function equalLocalNamespaceTuples(
  a: types.LocalNamespaceTuple,
  b: types.LocalNamespaceTuple,
  ignored?: keyof types.LocalNamespaceTuple,
): boolean {
  return (
    (ignored === 'project_uuid' || a.project_uuid === b.project_uuid) &&
    (ignored === 'feature_slug' || a.feature_slug === b.feature_slug) &&
    (ignored === 'target_branch' || a.target_branch === b.target_branch) &&
    (ignored === 'mission_key' || a.mission_key === b.mission_key) &&
    (ignored === 'manifest_version' || a.manifest_version === b.manifest_version) &&
    (ignored === 'step_id' || (a.step_id ?? null) === (b.step_id ?? null))
  );
}
