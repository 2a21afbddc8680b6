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
 * The path of an artifact. It should be relative to the repository.
 */
export type ArtifactPath = string;
/**
 * A hash value. It should be hex-encoded.
 */
export type Hash = string;
/**
 * The algorithm of a content or snapshot hash.
 */
export type HashAlgorithm = 'sha256' | 'sha512' | 'md5';
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
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
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;

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
 * The identity of an artifact, with the names of missions.
 */
export interface MissionArtifactIdentity {
  /**
   * The type of the mission that the artifact belongs to: the mission_key of the contract.
   */
  readonly mission_type: string;
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
 * An artifact was indexed: this version of it exists.
 */
export interface MissionDossierArtifactIndexedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: MissionNamespaceTuple;
  /**
   * The artifact. Carries artifact_class, which is not duplicated at top level.
   */
  readonly artifact_id: MissionArtifactIdentity;
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
   * The mission YAML step ID.
   */
  readonly step_id?: string | null;
  /**
   * The prior version replaced by this artifact.
   */
  readonly supersedes?: MissionArtifactIdentity | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
}
/**
 * The namespace of a dossier, with the names of missions.
 */
export interface MissionNamespaceTuple {
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The slug of the mission: the feature_slug of the contract.
   */
  readonly mission_slug: string;
  /**
   * The branch that the mission targets.
   */
  readonly target_branch: string;
  /**
   * The type of the mission: the mission_key of the contract.
   */
  readonly mission_type: string;
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
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: MissionNamespaceTuple;
  /**
   * The missing artifact: carries its path and artifact_class.
   */
  readonly expected_identity: MissionArtifactIdentity;
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
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: MissionNamespaceTuple;
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
  readonly artifact_ids_changed?: readonly MissionArtifactIdentity[] | null;
  /**
   * How to resolve the drift, for the user.
   */
  readonly rebuild_hint?: string | null;
  /**
   * Diagnostic texts about the context, by name.
   */
  readonly context_diagnostics?: ContextDiagnostics | null;
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: MissionNamespaceTuple;
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
}
