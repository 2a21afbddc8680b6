// Generated from schemas/ by `npm run generate`. Do not edit.

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
 * How severe a drift is.
 */
export type DriftSeverity = 'info' | 'warning' | 'error';
/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * A version of three numbers separated by dots.
 */
export type SchemaVersion = string;
/**
 * The class of an artifact in a flat payload: those of the contract, and "other".
 */
export type FlatArtifactClass =
  'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime' | 'other';
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
 * Whether the manifest requires an artifact.
 */
export type RequiredStatus = 'required' | 'optional';
/**
 * A SHA-256 hash as 64 hex digits.
 */
export type Sha256Hex = string;

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
 * The envelope of events as producers write it. It is open: producers may add fields, such as build_id.
 */
export interface Event {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * What happened. It determines the schema of the payload.
   */
  readonly event_type: string;
  /**
   * The entity that the event belongs to.
   */
  readonly aggregate_id: string;
  /**
   * When the event was created, by the producer's wall clock.
   */
  readonly timestamp: Timestamp;
  /**
   * The node that created the event.
   */
  readonly node_id: string;
  /**
   * The producer's Lamport clock; absent and null mean 0 (C31).
   */
  readonly lamport_clock?: NonNegativeInteger | null;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution; absent means the id of the event (C31).
   */
  readonly correlation_id?: EventId | null;
  /**
   * The data of the event; absent and null mean an empty object.
   */
  readonly payload?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The id of the event that caused this one.
   */
  readonly causation_id?: EventId | null;
  /**
   * A human-readable name of the project.
   */
  readonly project_slug?: string | null;
  /**
   * The version of the envelope schema.
   */
  readonly schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  readonly data_tier?: number | null;
  readonly [k: string]: unknown;
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
