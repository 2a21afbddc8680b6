// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

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
