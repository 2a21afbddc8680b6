// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** `-0` and `0` are one number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** A `anomaly_entry` with every field present, null where unknown (C20). */
export interface CompleteAnomalyEntry {
  /** The kind of the anomaly. */
  readonly anomaly_type: types.AnomalyType;
  /** The artifact that is missing. */
  readonly expected_identity: CompleteArtifactIdentity;
  /** "required_always", or the ID of the step that requires the artifact. */
  readonly manifest_step: string;
  /** When the check was made. */
  readonly checked_at: types.Timestamp;
  /** What to do about it, for a person. */
  readonly remediation_hint: string | null;
}

/** A copy of a value in the form of C20. */
export function completeAnomalyEntry(value: types.AnomalyEntry): CompleteAnomalyEntry {
  return {
    anomaly_type: value.anomaly_type,
    expected_identity: completeArtifactIdentity(value.expected_identity),
    manifest_step: value.manifest_step,
    checked_at: value.checked_at,
    remediation_hint: value.remediation_hint ?? null,
  };
}

/** A `artifact_entry` with every field present, null where unknown (C20). */
export interface CompleteArtifactEntry {
  /** The artifact. */
  readonly identity: CompleteArtifactIdentity;
  /** The fingerprint of the most recent version. */
  readonly content_ref: CompleteContentHashRef;
  /** When the most recent version was indexed. */
  readonly indexed_at: types.Timestamp;
  /** Where the most recent version comes from. */
  readonly provenance: CompleteProvenanceRef | null;
  /** True if a newer version has been indexed at another path. */
  readonly superseded: boolean;
  /** The mission YAML step ID. */
  readonly step_id: string | null;
}

/** A copy of a value in the form of C20. */
export function completeArtifactEntry(value: types.ArtifactEntry): CompleteArtifactEntry {
  return {
    identity: completeArtifactIdentity(value.identity),
    content_ref: completeContentHashRef(value.content_ref),
    indexed_at: value.indexed_at,
    provenance: value.provenance == null ? null : completeProvenanceRef(value.provenance),
    superseded: value.superseded,
    step_id: value.step_id ?? null,
  };
}

/** A `artifact_identity` with every field present, null where unknown (C20). */
export interface CompleteArtifactIdentity {
  /** The key of the mission that the artifact belongs to. */
  readonly mission_key: string;
  /** The repository-relative path of the artifact. */
  readonly path: types.ArtifactPath;
  /** The part that the artifact plays in its mission. */
  readonly artifact_class: types.ArtifactClass;
  /** The run that produced the artifact. */
  readonly run_id: string | null;
  /** The work package that the artifact belongs to. */
  readonly wp_id: string | null;
}

/** A copy of a value in the form of C20. */
export function completeArtifactIdentity(value: types.ArtifactIdentity): CompleteArtifactIdentity {
  return {
    mission_key: value.mission_key,
    path: value.path,
    artifact_class: value.artifact_class,
    run_id: value.run_id ?? null,
    wp_id: value.wp_id ?? null,
  };
}

/** A `content_hash_ref` with every field present, null where unknown (C20). */
export interface CompleteContentHashRef {
  /** The hex-encoded hash of the content. */
  readonly hash: types.Hash;
  /** The algorithm that made the hash. */
  readonly algorithm: types.HashAlgorithm;
  /** The size of the content in bytes. */
  readonly size_bytes: types.NonNegativeInteger | null;
  /** The character encoding of the content. */
  readonly encoding: string | null;
}

/** A copy of a value in the form of C20. */
export function completeContentHashRef(value: types.ContentHashRef): CompleteContentHashRef {
  return {
    hash: value.hash,
    algorithm: value.algorithm,
    size_bytes: value.size_bytes == null ? null : number(value.size_bytes),
    encoding: value.encoding ?? null,
  };
}

/** A `drift_record` with every field present, null where unknown (C20). */
export interface CompleteDriftRecord {
  /** The baseline hash. */
  readonly expected_hash: types.Hash;
  /** The hash computed at detection. */
  readonly actual_hash: types.Hash;
  /** What differed. */
  readonly drift_kind: types.DriftKind;
  /** When the drift was detected. */
  readonly detected_at: types.Timestamp;
}

/** A copy of a value in the form of C20. */
export function completeDriftRecord(value: types.DriftRecord): CompleteDriftRecord {
  return {
    expected_hash: value.expected_hash,
    actual_hash: value.actual_hash,
    drift_kind: value.drift_kind,
    detected_at: value.detected_at,
  };
}

/** A `local_namespace_tuple` with every field present, null where unknown (C20). */
export interface CompleteLocalNamespaceTuple {
  /** The project's UUID. */
  readonly project_uuid: types.Uuid;
  /** The slug of the feature that the mission works on. */
  readonly feature_slug: string;
  /** The branch that the mission targets. */
  readonly target_branch: string;
  /** The key of the mission. */
  readonly mission_key: string;
  /** The version of the expected-artifacts manifest. */
  readonly manifest_version: types.ManifestVersion;
  /** The mission step that the namespace is narrowed to; absent and null are the same. */
  readonly step_id: string | null;
}

/** A copy of a value in the form of C20. */
export function completeLocalNamespaceTuple(value: types.LocalNamespaceTuple): CompleteLocalNamespaceTuple {
  return {
    project_uuid: value.project_uuid,
    feature_slug: value.feature_slug,
    target_branch: value.target_branch,
    mission_key: value.mission_key,
    manifest_version: value.manifest_version,
    step_id: value.step_id ?? null,
  };
}

/** A `mission_dossier_state` with every field present, null where unknown (C20). */
export interface CompleteMissionDossierState {
  /** The namespace of the stream; null if no dossier event carried a readable one. */
  readonly namespace: CompleteLocalNamespaceTuple | null;
  /** The artifacts by path. */
  readonly artifacts: Readonly<Record<string, CompleteArtifactEntry>>;
  /** All active anomalies, in the order of the events that produced them. */
  readonly anomalies: readonly CompleteAnomalyEntry[];
  /** The most recent snapshot. */
  readonly latest_snapshot: CompleteSnapshotSummary | null;
  /** All drift events in order. */
  readonly drift_history: readonly CompleteDriftRecord[];
  /** Derived from the latest snapshot and the drift events. */
  readonly parity_status: types.ParityStatus;
  /** How many dossier events were processed, after removal of duplicates. */
  readonly event_count: types.NonNegativeInteger;
}

/** A copy of a value in the form of C20. */
export function completeMissionDossierState(value: types.MissionDossierState): CompleteMissionDossierState {
  return {
    namespace: value.namespace == null ? null : completeLocalNamespaceTuple(value.namespace),
    artifacts: Object.fromEntries(Object.entries(value.artifacts).map(([key, member]) => [key, completeArtifactEntry(member)])),
    anomalies: value.anomalies.map((item) => completeAnomalyEntry(item)),
    latest_snapshot: value.latest_snapshot == null ? null : completeSnapshotSummary(value.latest_snapshot),
    drift_history: value.drift_history.map((item) => completeDriftRecord(item)),
    parity_status: value.parity_status,
    event_count: number(value.event_count),
  };
}

/** A `provenance_ref` with every field present, null where unknown (C20). */
export interface CompleteProvenanceRef {
  /** The events that the artifact comes from. */
  readonly source_event_ids: readonly string[] | null;
  /** The git commit. */
  readonly git_sha: string | null;
  /** The git branch or tag. */
  readonly git_ref: string | null;
  /** Who made the version. */
  readonly actor_id: string | null;
  /** Whether the actor is a person, a language model or a program. */
  readonly actor_kind: types.ActorKind | null;
  /** When the version was made. */
  readonly revised_at: types.Timestamp | null;
}

/** A copy of a value in the form of C20. */
export function completeProvenanceRef(value: types.ProvenanceRef): CompleteProvenanceRef {
  return {
    source_event_ids: value.source_event_ids == null ? null : [...value.source_event_ids],
    git_sha: value.git_sha ?? null,
    git_ref: value.git_ref ?? null,
    actor_id: value.actor_id ?? null,
    actor_kind: value.actor_kind ?? null,
    revised_at: value.revised_at ?? null,
  };
}

/** A `snapshot_summary` with every field present, null where unknown (C20). */
export interface CompleteSnapshotSummary {
  /** The deterministic hash of the dossier. */
  readonly snapshot_hash: types.Hash;
  /** How many artifacts the snapshot holds. */
  readonly artifact_count: types.NonNegativeInteger;
  /** How many anomalies were active. */
  readonly anomaly_count: types.NonNegativeInteger;
  /** When the snapshot was computed. */
  readonly computed_at: types.Timestamp;
  /** The algorithm of the snapshot hash. */
  readonly algorithm: types.HashAlgorithm;
}

/** A copy of a value in the form of C20. */
export function completeSnapshotSummary(value: types.SnapshotSummary): CompleteSnapshotSummary {
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
