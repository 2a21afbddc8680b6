// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Who acted: a person, a language model or a program.
 */
export type ActorKind = 'human' | 'llm' | 'system';
/**
 * The part that an artifact plays in its mission.
 */
export type ArtifactClass = 'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime';
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * The path of an artifact. It should be relative to the repository.
 */
export type ArtifactPath = string;
/**
 * Whether all required artifacts are there.
 */
export type CompletenessStatus = 'complete' | 'incomplete' | 'unknown';
/**
 * A hash value. It should be hex-encoded.
 */
export type Hash = string;
/**
 * The algorithm of a content or snapshot hash.
 */
export type HashAlgorithm = 'sha256' | 'sha512' | 'md5';
/**
 * What differs between the baseline and the current dossier.
 */
export type DriftKind =
  | 'artifact_added'
  | 'artifact_removed'
  | 'artifact_mutated'
  | 'anomaly_introduced'
  | 'anomaly_resolved'
  | 'manifest_version_changed';
/**
 * How severe a drift is.
 */
export type DriftSeverity = 'info' | 'warning' | 'error';
/**
 * The class of an artifact in a flat payload: those of the contract, and "other".
 */
export type FlatArtifactClass =
  'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime' | 'other';
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * Why an expected artifact is missing.
 */
export type MissingReasonCode =
  'not_found' | 'unreadable' | 'invalid_format' | 'deleted_after_scan';
/**
 * A SHA-256 hash as 64 hex digits.
 */
export type Sha256Hex = string;
/**
 * Whether the manifest requires an artifact.
 */
export type RequiredStatus = 'required' | 'optional';
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;

/**
 * How many artifacts a scan has found.
 */
export interface ArtifactCounts {
  /**
   * All artifacts, missing and unreadable ones included.
   */
  readonly total: NonNegativeInteger;
  /**
   * The required artifacts.
   */
  readonly required: NonNegativeInteger;
  /**
   * The required artifacts that are there.
   */
  readonly required_present: NonNegativeInteger;
  /**
   * The required artifacts that are not there.
   */
  readonly required_missing: NonNegativeInteger;
  /**
   * The optional artifacts.
   */
  readonly optional: NonNegativeInteger;
  /**
   * The optional artifacts that are there.
   */
  readonly optional_present: NonNegativeInteger;
}
/**
 * Canonical identity for one artifact instance. The only place where artifact_class is defined.
 */
export interface ArtifactIdentity {
  /**
   * The key of the mission that the artifact belongs to.
   */
  readonly mission_key: string;
  /**
   * The repository-relative path of the artifact.
   */
  readonly path: ArtifactPath;
  /**
   * The part that the artifact plays in its mission.
   */
  readonly artifact_class: ArtifactClass;
  /**
   * The run that produced the artifact.
   */
  readonly run_id?: string | null;
  /**
   * The work package that the artifact belongs to.
   */
  readonly wp_id?: string | null;
}
/**
 * The hash of a content, with optional size and encoding.
 */
export interface ContentHashRef {
  /**
   * The hex-encoded hash of the content.
   */
  readonly hash: Hash;
  /**
   * The algorithm of the hash.
   */
  readonly algorithm: HashAlgorithm;
  /**
   * The size of the content in bytes.
   */
  readonly size_bytes?: NonNegativeInteger | null;
  /**
   * The character encoding of the content.
   */
  readonly encoding?: string | null;
}
/**
 * Diagnostic texts about the context, by name.
 */
export interface ContextDiagnostics {
  /**
   * The diagnostic text.
   */
  readonly [k: string]: string;
}
/**
 * The namespace of a dossier: the scope of its events and of its parity baseline. All six fields form the key.
 */
export interface LocalNamespaceTuple {
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The slug of the feature that the mission works on.
   */
  readonly feature_slug: string;
  /**
   * The branch that the mission targets.
   */
  readonly target_branch: string;
  /**
   * The key of the mission.
   */
  readonly mission_key: string;
  /**
   * The version of the expected-artifacts manifest.
   */
  readonly manifest_version: ManifestVersion;
  /**
   * The mission step that the namespace is narrowed to; absent and null are the same.
   */
  readonly step_id?: string | null;
}
/**
 * An artifact was indexed: this version of it exists.
 */
export interface MissionDossierArtifactIndexedPayload {
  /**
   * The slug of the mission, which is also in the namespace.
   */
  readonly feature_slug: string;
  /**
   * The namespace of the dossier.
   */
  readonly namespace: LocalNamespaceTuple;
  /**
   * The key of the artifact in the manifest.
   */
  readonly artifact_key: string;
  /**
   * The part that the artifact plays in its mission.
   */
  readonly artifact_class: FlatArtifactClass;
  /**
   * The path of the artifact, relative to the mission folder.
   */
  readonly relative_path: ArtifactPath;
  /**
   * The SHA-256 hash of the content.
   */
  readonly content_hash_sha256: Sha256Hex;
  /**
   * The size of the content in bytes.
   */
  readonly size_bytes: NonNegativeInteger;
  /**
   * The work package that the artifact belongs to.
   */
  readonly wp_id?: string | null;
  /**
   * The mission step.
   */
  readonly step_id?: string | null;
  /**
   * Whether the manifest requires the artifact.
   */
  readonly required_status: RequiredStatus;
  /**
   * The artifact. Carries artifact_class, which is not duplicated at top level.
   */
  readonly artifact_id: ArtifactIdentity;
  /**
   * The hash of this version's content.
   */
  readonly content_ref: ContentHashRef;
  /**
   * When the artifact was indexed.
   */
  readonly indexed_at: Timestamp;
  /**
   * The origin of this version.
   */
  readonly provenance?: ProvenanceRef | null;
  /**
   * The prior version replaced by this artifact.
   */
  readonly supersedes?: ArtifactIdentity | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
}
/**
 * The origin of a version of an artifact.
 */
export interface ProvenanceRef {
  /**
   * The events that the artifact was derived from.
   */
  readonly source_event_ids?: readonly string[] | null;
  /**
   * The git commit.
   */
  readonly git_sha?: string | null;
  /**
   * The git branch or tag.
   */
  readonly git_ref?: string | null;
  /**
   * Who made the version.
   */
  readonly actor_id?: string | null;
  /**
   * Whether the actor is a person, a language model or a program.
   */
  readonly actor_kind?: ActorKind | null;
  /**
   * When the version was made.
   */
  readonly revised_at?: Timestamp | null;
}
/**
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingPayload {
  /**
   * The slug of the mission, which is also in the namespace.
   */
  readonly feature_slug: string;
  /**
   * The namespace of the dossier.
   */
  readonly namespace: LocalNamespaceTuple;
  /**
   * The key of the artifact in the manifest.
   */
  readonly artifact_key: string;
  /**
   * The part that the artifact plays in its mission.
   */
  readonly artifact_class: FlatArtifactClass;
  /**
   * Where the artifact is expected: a path, or a pattern of paths.
   */
  readonly expected_path_pattern: ArtifactPath;
  /**
   * Why it is missing.
   */
  readonly reason_code: MissingReasonCode;
  /**
   * Why it is missing, for a person.
   */
  readonly reason_detail?: string | null;
  /**
   * Whether the mission cannot go on without it.
   */
  readonly blocking: boolean;
  /**
   * The missing artifact: carries its path and artifact_class.
   */
  readonly expected_identity: ArtifactIdentity;
  /**
   * "required_always", or the ID of the step that requires the artifact.
   */
  readonly manifest_step: string;
  /**
   * When the check was made.
   */
  readonly checked_at: Timestamp;
  /**
   * The last known origin of the artifact.
   */
  readonly last_known_ref?: ProvenanceRef | null;
  /**
   * How to fix it, for the user.
   */
  readonly remediation_hint?: string | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
}
/**
 * The local dossier and its baseline have drifted apart.
 */
export interface MissionDossierParityDriftDetectedPayload {
  /**
   * The slug of the mission, which is also in the namespace.
   */
  readonly feature_slug: string;
  /**
   * The namespace of the dossier.
   */
  readonly namespace: LocalNamespaceTuple;
  /**
   * The hash computed now.
   */
  readonly local_parity_hash: Hash;
  /**
   * The baseline hash.
   */
  readonly baseline_parity_hash: Hash;
  /**
   * The keys of the artifacts that only the baseline has.
   */
  readonly missing_in_local: readonly string[];
  /**
   * The keys of the artifacts that only the local dossier has.
   */
  readonly missing_in_baseline: readonly string[];
  /**
   * How severe the drift is.
   */
  readonly severity: DriftSeverity;
  /**
   * The baseline hash.
   */
  readonly expected_hash: Hash;
  /**
   * The hash computed now.
   */
  readonly actual_hash: Hash;
  /**
   * What differs.
   */
  readonly drift_kind: DriftKind;
  /**
   * When the drift was detected.
   */
  readonly detected_at: Timestamp;
  /**
   * The artifacts that differ.
   */
  readonly artifact_ids_changed?: readonly ArtifactIdentity[] | null;
  /**
   * How to resolve the drift, for the user.
   */
  readonly rebuild_hint?: string | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
  /**
   * The origin of the event; the contract has no place for it (C32).
   */
  readonly provenance?: ProvenanceRef | null;
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedPayload {
  /**
   * The slug of the mission, which is also in the namespace.
   */
  readonly feature_slug: string;
  /**
   * The namespace of the dossier.
   */
  readonly namespace: LocalNamespaceTuple;
  /**
   * The hash of the snapshot.
   */
  readonly parity_hash_sha256: Hash;
  /**
   * How many artifacts the scan has found.
   */
  readonly artifact_counts: ArtifactCounts;
  /**
   * Whether all required artifacts are there.
   */
  readonly completeness_status: CompletenessStatus;
  /**
   * The id of the snapshot.
   */
  readonly snapshot_id: string;
  /**
   * The deterministic hash of the dossier.
   */
  readonly snapshot_hash: Hash;
  /**
   * The number of artifacts in the snapshot.
   */
  readonly artifact_count: NonNegativeInteger;
  /**
   * The number of active anomalies.
   */
  readonly anomaly_count: NonNegativeInteger;
  /**
   * When the snapshot was computed.
   */
  readonly computed_at: Timestamp;
  /**
   * The algorithm of the snapshot hash; absent and null mean sha256.
   */
  readonly algorithm?: HashAlgorithm | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
  /**
   * The origin of the event; the contract has no place for it (C32).
   */
  readonly provenance?: ProvenanceRef | null;
}
