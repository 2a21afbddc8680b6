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
 * The path of an artifact. It should be relative to the repository.
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
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * Whether the local dossier agrees with its baseline: clean, drifted, or unknown before the first snapshot.
 */
export type ParityStatus = 'clean' | 'drifted' | 'unknown';

/**
 * One active anomaly in the projected dossier.
 */
export interface AnomalyEntry {
  /**
   * The kind of the anomaly.
   */
  readonly anomaly_type: AnomalyType;
  /**
   * The artifact that is missing.
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
   * How to fix it, for the user.
   */
  readonly remediation_hint?: string | null;
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
 * One artifact of the projected dossier.
 */
export interface ArtifactEntry {
  /**
   * The artifact.
   */
  readonly identity: ArtifactIdentity;
  /**
   * The content hash of the most recent version.
   */
  readonly content_ref: ContentHashRef;
  /**
   * When the most recent version was indexed.
   */
  readonly indexed_at: Timestamp;
  /**
   * The origin of the most recent version.
   */
  readonly provenance?: ProvenanceRef | null;
  /**
   * True if a newer version has been indexed at another path.
   */
  readonly superseded: boolean;
  /**
   * The mission YAML step ID.
   */
  readonly step_id?: string | null;
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
 * Diagnostic texts about the context, by name.
 */
export interface ContextDiagnostics {
  /**
   * The diagnostic text.
   */
  readonly [k: string]: string;
}
/**
 * One entry in the drift history.
 */
export interface DriftRecord {
  /**
   * The baseline hash.
   */
  readonly expected_hash: Hash;
  /**
   * The hash computed at detection.
   */
  readonly actual_hash: Hash;
  /**
   * What differed.
   */
  readonly drift_kind: DriftKind;
  /**
   * When the drift was detected.
   */
  readonly detected_at: Timestamp;
}
/**
 * The envelope of every event. It is open: producers may add fields.
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
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
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
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: LocalNamespaceTuple;
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
   * The mission YAML step ID.
   */
  readonly step_id?: string | null;
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
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: LocalNamespaceTuple;
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
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: LocalNamespaceTuple;
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
}
/**
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedPayload {
  /**
   * The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
   */
  readonly namespace: LocalNamespaceTuple;
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
/**
 * The state of a dossier: the result of reducing all of its events.
 */
export interface MissionDossierState {
  /**
   * The namespace of the stream; null if no dossier event carried a readable one.
   */
  readonly namespace?: LocalNamespaceTuple | null;
  /**
   * The artifacts by path.
   */
  readonly artifacts: {
    readonly [k: string]: ArtifactEntry;
  };
  /**
   * All active anomalies, in the order of the events that produced them.
   */
  readonly anomalies: readonly AnomalyEntry[];
  /**
   * The most recent snapshot.
   */
  readonly latest_snapshot?: SnapshotSummary | null;
  /**
   * All drift events in order.
   */
  readonly drift_history: readonly DriftRecord[];
  /**
   * Derived from the latest snapshot and the drift events.
   */
  readonly parity_status: ParityStatus;
  /**
   * The number of dossier events, without duplicates.
   */
  readonly event_count: NonNegativeInteger;
}
/**
 * Summary of the most recently computed dossier snapshot.
 */
export interface SnapshotSummary {
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
   * The algorithm of the snapshot hash.
   */
  readonly algorithm: HashAlgorithm;
}
/**
 * An artifact was indexed: this version of it exists.
 */
export interface MissionDossierArtifactIndexedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionDossierArtifactIndexed';
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
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event.
   */
  readonly payload: MissionDossierArtifactIndexedPayload;
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
 * An expected artifact was not found.
 */
export interface MissionDossierArtifactMissingEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionDossierArtifactMissing';
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
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event.
   */
  readonly payload: MissionDossierArtifactMissingPayload;
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
 * A snapshot of the dossier was computed: a new parity baseline.
 */
export interface MissionDossierSnapshotComputedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionDossierSnapshotComputed';
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
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event.
   */
  readonly payload: MissionDossierSnapshotComputedPayload;
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
 * The local dossier and its baseline have drifted apart.
 */
export interface MissionDossierParityDriftDetectedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionDossierParityDriftDetected';
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
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event.
   */
  readonly payload: MissionDossierParityDriftDetectedPayload;
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
 * Any event of the family "dossier"; `event_type` discriminates.
 */
export type MissionDossierEvent =
  | MissionDossierArtifactIndexedEvent
  | MissionDossierArtifactMissingEvent
  | MissionDossierSnapshotComputedEvent
  | MissionDossierParityDriftDetectedEvent;

/**
 * The type of an event of the family "dossier".
 */
export type DossierEventType = MissionDossierEvent['event_type'];

/**
 * Any event of a family whose payloads have schemas.
 */
export type KnownEvent = MissionDossierEvent;

/**
 * The event of each type whose payload has a schema.
 */
export interface EventsByType {
  readonly MissionDossierArtifactIndexed: MissionDossierArtifactIndexedEvent;
  readonly MissionDossierArtifactMissing: MissionDossierArtifactMissingEvent;
  readonly MissionDossierSnapshotComputed: MissionDossierSnapshotComputedEvent;
  readonly MissionDossierParityDriftDetected: MissionDossierParityDriftDetectedEvent;
}

/**
 * An event type whose payload has a schema.
 */
export type EventType = keyof EventsByType;
