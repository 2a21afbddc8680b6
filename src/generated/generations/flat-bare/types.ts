// Generated from schemas/ by `npm run generate`. Do not edit.

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
 * How severe a drift is.
 */
export type DriftSeverity = 'info' | 'warning' | 'error';
/**
 * The class of an artifact in a flat payload: those of the contract, and "other".
 */
export type FlatArtifactClass =
  'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime' | 'other';
/**
 * A hash value. It should be hex-encoded.
 */
export type Hash = string;
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
 * An artifact was indexed: this version of it exists.
 */
export interface MissionDossierArtifactIndexedPayload {
  /**
   * The slug of the feature.
   */
  readonly feature_slug: string;
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
}
/**
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingPayload {
  /**
   * The slug of the feature.
   */
  readonly feature_slug: string;
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
}
/**
 * The local dossier and its baseline have drifted apart.
 */
export interface MissionDossierParityDriftDetectedPayload {
  /**
   * The slug of the feature.
   */
  readonly feature_slug: string;
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
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedPayload {
  /**
   * The slug of the feature.
   */
  readonly feature_slug: string;
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
}
