// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Who acted: a person, a language model or a program.
 */
export type ActorKind = 'human' | 'llm' | 'system';
/**
 * The kind of an anomaly; more kinds may follow in future versions.
 */
export type AnomalyType = 'missing_artifact';
/**
 * The path of an artifact; repository-relative where the producer follows the advice.
 */
export type ArtifactPath = string;
/**
 * The part that an artifact plays in its mission.
 */
export type ArtifactClass = 'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime';
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;
/**
 * Which missing events are anomalies (C17, C21).
 */
export type AnomalyPolicy = 'active' | 'every-missing-event';
/**
 * A hash value; hex-encoded where the producer follows the advice.
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
 * What a checkpoint holds: one projection, or those of many namespaces.
 */
export type CheckpointFormat = 'mission-dossier-projection' | 'mission-dossier-projections';
/**
 * What makes two namespaces one (C14, C21).
 */
export type NamespaceIdentity = 'all-fields' | 'ignore-step-id';
/**
 * When a dossier has drifted (C19, C21).
 */
export type DriftPolicy = 'since-latest-snapshot' | 'any-drift';
/**
 * 64 bits in lower-case hex digits.
 */
export type Checksum = string;
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
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * A version of three numbers separated by dots.
 */
export type SchemaVersion = string;
/**
 * The version of the expected-artifacts manifest; a semver string where the producer follows the advice.
 */
export type ManifestVersion = string;
/**
 * Whether the local account and the server's agree: clean, drifted, or unknown before the first snapshot.
 */
export type ParityStatus = 'clean' | 'drifted' | 'unknown';
/**
 * What becomes of an event of another namespace: it is refused when it is applied, or taken in, and the error is the state's (C14).
 */
export type NamespacePolicy = 'refuse' | 'collect';

/**
 * One active anomaly in the projected dossier.
 */
export interface AnomalyEntry {
  /**
   * The kind of the anomaly.
   */
  anomaly_type: AnomalyType;
  /**
   * The artifact that is missing.
   */
  expected_identity: ArtifactIdentity;
  /**
   * "required_always", or the ID of the step that requires the artifact.
   */
  manifest_step: string;
  /**
   * When the check was made.
   */
  checked_at: Timestamp;
  /**
   * What to do about it, for a person.
   */
  remediation_hint?: string | null;
}
/**
 * Canonical identity for one artifact instance. The only place where artifact_class is defined.
 */
export interface ArtifactIdentity {
  /**
   * The key of the mission that the artifact belongs to.
   */
  mission_key: string;
  /**
   * The repository-relative path of the artifact.
   */
  path: ArtifactPath;
  /**
   * The part that the artifact plays in its mission.
   */
  artifact_class: ArtifactClass;
  /**
   * The run that produced the artifact.
   */
  run_id?: string | null;
  /**
   * The work package that the artifact belongs to.
   */
  wp_id?: string | null;
}
/**
 * One artifact slot in the projected dossier.
 */
export interface ArtifactEntry {
  /**
   * The artifact.
   */
  identity: ArtifactIdentity;
  /**
   * The fingerprint of the most recent version.
   */
  content_ref: ContentHashRef;
  /**
   * When the most recent version was indexed.
   */
  indexed_at: Timestamp;
  /**
   * Where the most recent version comes from.
   */
  provenance?: ProvenanceRef | null;
  /**
   * True if a newer version has been indexed at another path.
   */
  superseded: boolean;
  /**
   * The mission YAML step ID.
   */
  step_id?: string | null;
}
/**
 * Content fingerprint with optional size and encoding metadata.
 */
export interface ContentHashRef {
  /**
   * The hex-encoded hash of the content.
   */
  hash: Hash;
  /**
   * The algorithm that made the hash.
   */
  algorithm: HashAlgorithm;
  /**
   * The size of the content in bytes.
   */
  size_bytes?: NonNegativeInteger | null;
  /**
   * The character encoding of the content.
   */
  encoding?: string | null;
}
/**
 * Source trace linking an artifact to its authoritative origin.
 */
export interface ProvenanceRef {
  /**
   * The events that the artifact comes from.
   */
  source_event_ids?: string[] | null;
  /**
   * The git commit.
   */
  git_sha?: string | null;
  /**
   * The git branch or tag.
   */
  git_ref?: string | null;
  /**
   * Who made the version.
   */
  actor_id?: string | null;
  /**
   * Whether the actor is a person, a language model or a program.
   */
  actor_kind?: ActorKind | null;
  /**
   * When the version was made.
   */
  revised_at?: Timestamp | null;
}
/**
 * The rules that a projection follows (C21).
 */
export interface CheckpointRules {
  /**
   * What makes two namespaces one.
   */
  namespace_identity: NamespaceIdentity;
  /**
   * Which missing events are anomalies.
   */
  anomalies: AnomalyPolicy;
  /**
   * When the dossier has drifted.
   */
  drifted: DriftPolicy;
}
/**
 * Context-transition visibility: diagnostic texts by name.
 */
export interface ContextDiagnostics {
  /**
   * The diagnostic text.
   */
  [k: string]: string;
}
/**
 * One entry in the drift history.
 */
export interface DriftRecord {
  /**
   * The baseline hash.
   */
  expected_hash: Hash;
  /**
   * The hash computed at detection.
   */
  actual_hash: Hash;
  /**
   * What differed.
   */
  drift_kind: DriftKind;
  /**
   * When the drift was detected.
   */
  detected_at: Timestamp;
}
/**
 * The envelope of every event. Open: producers add fields to it.
 */
export interface Event {
  /**
   * The unique id of the event.
   */
  event_id: EventId;
  /**
   * What happened; it decides the payload's schema.
   */
  event_type: string;
  /**
   * The entity that the event belongs to.
   */
  aggregate_id: string;
  /**
   * When the event was made, by the producer's wall clock.
   */
  timestamp: Timestamp;
  /**
   * The node that made the event.
   */
  node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  correlation_id: EventId;
  /**
   * What the event says; absent and null mean an empty object.
   */
  payload?: {
    [k: string]: unknown;
  } | null;
  /**
   * The id of the event that caused this one.
   */
  causation_id?: EventId | null;
  /**
   * A name of the project for people.
   */
  project_slug?: string | null;
  /**
   * The version of the envelope's schema.
   */
  schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  data_tier?: number | null;
  [k: string]: unknown;
}
/**
 * An event whose versions are kept apart, because its id comes in several (C13).
 */
export interface HeldEvent {
  /**
   * The event's id.
   */
  event_id: EventId;
  /**
   * The canonical JSON of the first version so far; null where none came yet.
   */
  first_version: string | null;
  /**
   * Whether another version in its place has other content.
   */
  is_contested: boolean;
}
/**
 * What a projection keeps of every event.
 */
export interface IdTable {
  /**
   * How many events there are.
   */
  count: NonNegativeInteger;
  /**
   * Base64 texts (RFC 4648, with padding), each of whole rows of 52 bytes, little-endian: the id in five 32-bit integers (of a ULID 6, 6, 6, 6 and 2 digits; of a UUID 4 times 8 digits, and 1024), nanoseconds, the payload's fingerprint in two 32-bit integers, the envelope's in one, Lamport clock and seconds in 64-bit floating point.
   */
  rows: string[];
}
/**
 * Minimum collision-safe key for parity baseline scoping. All six fields form the key.
 */
export interface LocalNamespaceTuple {
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The slug of the feature that the mission works on.
   */
  feature_slug: string;
  /**
   * The branch that the mission targets.
   */
  target_branch: string;
  /**
   * The key of the mission.
   */
  mission_key: string;
  /**
   * The version of the expected-artifacts manifest.
   */
  manifest_version: ManifestVersion;
  /**
   * The mission step that the namespace is narrowed to; absent and null are the same.
   */
  step_id?: string | null;
}
/**
 * An artifact was indexed: this version of it is present.
 */
export interface MissionDossierArtifactIndexedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  namespace: LocalNamespaceTuple;
  /**
   * The artifact. Carries artifact_class, which is not duplicated at top level.
   */
  artifact_id: ArtifactIdentity;
  /**
   * The fingerprint of this version's content.
   */
  content_ref: ContentHashRef;
  /**
   * When the artifact was indexed.
   */
  indexed_at: Timestamp;
  /**
   * Where this version comes from.
   */
  provenance?: ProvenanceRef | null;
  /**
   * The mission YAML step ID.
   */
  step_id?: string | null;
  /**
   * The prior version replaced by this artifact.
   */
  supersedes?: ArtifactIdentity | null;
  /**
   * Context-transition visibility: diagnostic texts by name.
   */
  context_diagnostics?: ContextDiagnostics | null;
}
/**
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  namespace: LocalNamespaceTuple;
  /**
   * The missing artifact: carries its path and artifact_class.
   */
  expected_identity: ArtifactIdentity;
  /**
   * "required_always", or the ID of the step that requires the artifact.
   */
  manifest_step: string;
  /**
   * When the check was made.
   */
  checked_at: Timestamp;
  /**
   * Where the artifact was last known to come from.
   */
  last_known_ref?: ProvenanceRef | null;
  /**
   * What to do about it, for a person.
   */
  remediation_hint?: string | null;
  /**
   * Context-transition visibility: diagnostic texts by name.
   */
  context_diagnostics?: ContextDiagnostics | null;
}
/**
 * The local dossier and its baseline have drifted apart.
 */
export interface MissionDossierParityDriftDetectedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  namespace: LocalNamespaceTuple;
  /**
   * The baseline hash.
   */
  expected_hash: Hash;
  /**
   * The hash computed now.
   */
  actual_hash: Hash;
  /**
   * What differs.
   */
  drift_kind: DriftKind;
  /**
   * When the drift was detected.
   */
  detected_at: Timestamp;
  /**
   * The artifacts that differ.
   */
  artifact_ids_changed?: ArtifactIdentity[] | null;
  /**
   * How to bring both sides together again, for a person.
   */
  rebuild_hint?: string | null;
  /**
   * Context-transition visibility: diagnostic texts by name.
   */
  context_diagnostics?: ContextDiagnostics | null;
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  namespace: LocalNamespaceTuple;
  /**
   * The deterministic hash of the dossier.
   */
  snapshot_hash: Hash;
  /**
   * How many artifacts the snapshot holds.
   */
  artifact_count: NonNegativeInteger;
  /**
   * How many anomalies were active.
   */
  anomaly_count: NonNegativeInteger;
  /**
   * When the snapshot was computed.
   */
  computed_at: Timestamp;
  /**
   * The algorithm of the snapshot hash; absent and null mean sha256.
   */
  algorithm?: HashAlgorithm | null;
  /**
   * Context-transition visibility: diagnostic texts by name.
   */
  context_diagnostics?: ContextDiagnostics | null;
}
/**
 * Top-level reducer output: the root projection of all dossier events.
 */
export interface MissionDossierState {
  /**
   * The namespace of the stream; null if no dossier event carried a readable one.
   */
  namespace?: LocalNamespaceTuple | null;
  /**
   * The artifacts by path.
   */
  artifacts: {
    [k: string]: ArtifactEntry;
  };
  /**
   * All active anomalies, in the order of the events that produced them.
   */
  anomalies: AnomalyEntry[];
  /**
   * The most recent snapshot.
   */
  latest_snapshot?: SnapshotSummary | null;
  /**
   * All drift events in order.
   */
  drift_history: DriftRecord[];
  /**
   * Derived from the latest snapshot and the drift events.
   */
  parity_status: ParityStatus;
  /**
   * How many dossier events were processed, after removal of duplicates.
   */
  event_count: NonNegativeInteger;
}
/**
 * Summary of the most recently computed dossier snapshot.
 */
export interface SnapshotSummary {
  /**
   * The deterministic hash of the dossier.
   */
  snapshot_hash: Hash;
  /**
   * How many artifacts the snapshot holds.
   */
  artifact_count: NonNegativeInteger;
  /**
   * How many anomalies were active.
   */
  anomaly_count: NonNegativeInteger;
  /**
   * When the snapshot was computed.
   */
  computed_at: Timestamp;
  /**
   * The algorithm of the snapshot hash.
   */
  algorithm: HashAlgorithm;
}
/**
 * An event's place in the order (C12).
 */
export interface OrderPosition {
  /**
   * The event's Lamport clock.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The instant of the event's timestamp: whole seconds since 1970-01-01T00:00:00Z, negative before.
   */
  seconds: number;
  /**
   * The rest of the instant.
   */
  nanoseconds: number;
  /**
   * The event's id.
   */
  event_id: EventId;
}
/**
 * All that a projection knows of one path.
 */
export interface PathSlot {
  /**
   * The path.
   */
  path: ArtifactPath;
  /**
   * The latest version of the artifact; null where it was not indexed.
   */
  indexed: PositionedArtifact | null;
  /**
   * The latest event in which another artifact superseded this one.
   */
  superseded_at: OrderPosition | null;
  /**
   * For each manifest step the latest check that found the artifact missing, while it is.
   */
  missing: PositionedAnomaly[];
}
/**
 * The latest version of an artifact and its place in the order.
 */
export interface PositionedArtifact {
  /**
   * The place of the event that it comes from.
   */
  position: OrderPosition;
  /**
   * The version, as if nothing had superseded it.
   */
  value: ArtifactEntry;
}
/**
 * An anomaly and its place in the order.
 */
export interface PositionedAnomaly {
  /**
   * The place of the event that it comes from.
   */
  position: OrderPosition;
  /**
   * The anomaly.
   */
  value: AnomalyEntry;
}
/**
 * A drift and its place in the order.
 */
export interface PositionedDrift {
  /**
   * The place of the event that it comes from.
   */
  position: OrderPosition;
  /**
   * The drift.
   */
  value: DriftRecord;
}
/**
 * A namespace and where it first occurs in the order.
 */
export interface PositionedNamespace {
  /**
   * The place of the event that it comes from.
   */
  position: OrderPosition;
  /**
   * The namespace.
   */
  value: LocalNamespaceTuple;
}
/**
 * The latest snapshot and its place in the order.
 */
export interface PositionedSnapshot {
  /**
   * The place of the event that it comes from.
   */
  position: OrderPosition;
  /**
   * The snapshot.
   */
  value: SnapshotSummary;
}
/**
 * The checkpoint of a projection: what it needs to go on as if it had never stopped.
 */
export interface ProjectionCheckpoint {
  /**
   * What the checkpoint holds.
   */
  format: CheckpointFormat;
  /**
   * The version of the checkpoint's form.
   */
  version: number;
  /**
   * The rules of the projection.
   */
  rules: CheckpointRules;
  /**
   * What becomes of an event of another namespace.
   */
  namespaces: NamespacePolicy;
  /**
   * The projection.
   */
  projection: ProjectionContent;
  /**
   * Of everything else, so that damage is noticed. It is no protection against forgery.
   */
  checksum: Checksum;
}
/**
 * All that a projection consists of.
 */
export interface ProjectionContent {
  /**
   * Each namespace that the events carry: one, unless they are collected.
   */
  namespaces: PositionedNamespace[];
  /**
   * The first two step ids by code unit, where the rules leave them out of the namespace's identity.
   */
  step_ids: string[];
  /**
   * What is known of each path, by path.
   */
  paths: PathSlot[];
  /**
   * Every missing event in order, where the rules say that each is an anomaly.
   */
  anomalies: PositionedAnomaly[];
  /**
   * The latest snapshot.
   */
  latest_snapshot: PositionedSnapshot | null;
  /**
   * Every drift in order.
   */
  drifts: PositionedDrift[];
  /**
   * The events.
   */
  ids: IdTable;
  /**
   * The ids of events that came with different contents.
   */
  conflicting_ids: EventId[];
  /**
   * The ids of events of which a version may have been taken in that is not to be kept.
   */
  unsettled_ids: EventId[];
  /**
   * The events whose versions are kept apart.
   */
  held: HeldEvent[];
}
/**
 * The checkpoint of the projections of many namespaces.
 */
export interface ProjectionsCheckpoint {
  /**
   * What the checkpoint holds.
   */
  format: CheckpointFormat;
  /**
   * The version of the checkpoint's form.
   */
  version: number;
  /**
   * The rules of all projections.
   */
  rules: CheckpointRules;
  /**
   * The projections by the key of their namespace.
   */
  projections: {
    [k: string]: ProjectionContent;
  };
  /**
   * Of everything else, so that damage is noticed. It is no protection against forgery.
   */
  checksum: Checksum;
}
/**
 * An artifact was indexed: this version of it is present.
 */
export interface MissionDossierArtifactIndexedEvent {
  /**
   * The unique id of the event.
   */
  event_id: EventId;
  /**
   * The type of this event.
   */
  event_type: 'MissionDossierArtifactIndexed';
  /**
   * The entity that the event belongs to.
   */
  aggregate_id: string;
  /**
   * When the event was made, by the producer's wall clock.
   */
  timestamp: Timestamp;
  /**
   * The node that made the event.
   */
  node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  correlation_id: EventId;
  /**
   * What the event says.
   */
  payload: MissionDossierArtifactIndexedPayload;
  /**
   * The id of the event that caused this one.
   */
  causation_id?: EventId | null;
  /**
   * A name of the project for people.
   */
  project_slug?: string | null;
  /**
   * The version of the envelope's schema.
   */
  schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  data_tier?: number | null;
  [k: string]: unknown;
}
/**
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingEvent {
  /**
   * The unique id of the event.
   */
  event_id: EventId;
  /**
   * The type of this event.
   */
  event_type: 'MissionDossierArtifactMissing';
  /**
   * The entity that the event belongs to.
   */
  aggregate_id: string;
  /**
   * When the event was made, by the producer's wall clock.
   */
  timestamp: Timestamp;
  /**
   * The node that made the event.
   */
  node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  correlation_id: EventId;
  /**
   * What the event says.
   */
  payload: MissionDossierArtifactMissingPayload;
  /**
   * The id of the event that caused this one.
   */
  causation_id?: EventId | null;
  /**
   * A name of the project for people.
   */
  project_slug?: string | null;
  /**
   * The version of the envelope's schema.
   */
  schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  data_tier?: number | null;
  [k: string]: unknown;
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedEvent {
  /**
   * The unique id of the event.
   */
  event_id: EventId;
  /**
   * The type of this event.
   */
  event_type: 'MissionDossierSnapshotComputed';
  /**
   * The entity that the event belongs to.
   */
  aggregate_id: string;
  /**
   * When the event was made, by the producer's wall clock.
   */
  timestamp: Timestamp;
  /**
   * The node that made the event.
   */
  node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  correlation_id: EventId;
  /**
   * What the event says.
   */
  payload: MissionDossierSnapshotComputedPayload;
  /**
   * The id of the event that caused this one.
   */
  causation_id?: EventId | null;
  /**
   * A name of the project for people.
   */
  project_slug?: string | null;
  /**
   * The version of the envelope's schema.
   */
  schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  data_tier?: number | null;
  [k: string]: unknown;
}
/**
 * The local dossier and its baseline have drifted apart.
 */
export interface MissionDossierParityDriftDetectedEvent {
  /**
   * The unique id of the event.
   */
  event_id: EventId;
  /**
   * The type of this event.
   */
  event_type: 'MissionDossierParityDriftDetected';
  /**
   * The entity that the event belongs to.
   */
  aggregate_id: string;
  /**
   * When the event was made, by the producer's wall clock.
   */
  timestamp: Timestamp;
  /**
   * The node that made the event.
   */
  node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  lamport_clock: NonNegativeInteger;
  /**
   * The project's UUID.
   */
  project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  correlation_id: EventId;
  /**
   * What the event says.
   */
  payload: MissionDossierParityDriftDetectedPayload;
  /**
   * The id of the event that caused this one.
   */
  causation_id?: EventId | null;
  /**
   * A name of the project for people.
   */
  project_slug?: string | null;
  /**
   * The version of the envelope's schema.
   */
  schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  data_tier?: number | null;
  [k: string]: unknown;
}

/**
 * Any event of a dossier; `event_type` tells which.
 */
export type MissionDossierEvent =
  | MissionDossierArtifactIndexedEvent
  | MissionDossierArtifactMissingEvent
  | MissionDossierSnapshotComputedEvent
  | MissionDossierParityDriftDetectedEvent;

/**
 * The type of a dossier event.
 */
export type DossierEventType = MissionDossierEvent['event_type'];
