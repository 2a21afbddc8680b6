// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const MISSION_DOSSIER_ARTIFACT_INDEXED = 'MissionDossierArtifactIndexed';
export const MISSION_DOSSIER_ARTIFACT_MISSING = 'MissionDossierArtifactMissing';
export const MISSION_DOSSIER_SNAPSHOT_COMPUTED = 'MissionDossierSnapshotComputed';
export const MISSION_DOSSIER_PARITY_DRIFT_DETECTED = 'MissionDossierParityDriftDetected';

/** From each event type to the name of its payload's schema (C3). */
export const EVENT_TYPE_TO_SCHEMA = /* @__PURE__ */ Object.freeze({
  [MISSION_DOSSIER_ARTIFACT_INDEXED]: 'mission_dossier_artifact_indexed_payload',
  [MISSION_DOSSIER_ARTIFACT_MISSING]: 'mission_dossier_artifact_missing_payload',
  [MISSION_DOSSIER_SNAPSHOT_COMPUTED]: 'mission_dossier_snapshot_computed_payload',
  [MISSION_DOSSIER_PARITY_DRIFT_DETECTED]: 'mission_dossier_parity_drift_detected_payload',
} as const);

/** All event types whose payloads have schemas. */
export const EVENT_TYPES: readonly types.EventType[] = /* @__PURE__ */ Object.freeze([
  MISSION_DOSSIER_ARTIFACT_INDEXED,
  MISSION_DOSSIER_ARTIFACT_MISSING,
  MISSION_DOSSIER_SNAPSHOT_COMPUTED,
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
]);

/** The event types of the family "dossier". */
export const DOSSIER_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.DossierEventType>([
  MISSION_DOSSIER_ARTIFACT_INDEXED,
  MISSION_DOSSIER_ARTIFACT_MISSING,
  MISSION_DOSSIER_SNAPSHOT_COMPUTED,
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
]);

/** Who acted: a person, a language model or a program. */
export const ACTOR_KIND_VALUES: readonly types.ActorKind[] = /* @__PURE__ */ Object.freeze(["human","llm","system"] as const);

/** The kind of an anomaly; more kinds may follow in future versions. */
export const ANOMALY_TYPE_VALUES: readonly types.AnomalyType[] = /* @__PURE__ */ Object.freeze(["missing_artifact"] as const);

/** The part that an artifact plays in its mission. */
export const ARTIFACT_CLASS_VALUES: readonly types.ArtifactClass[] = /* @__PURE__ */ Object.freeze(["input","workflow","output","evidence","policy","runtime"] as const);

/** What differs between the baseline and the current dossier. */
export const DRIFT_KIND_VALUES: readonly types.DriftKind[] = /* @__PURE__ */ Object.freeze(["artifact_added","artifact_removed","artifact_mutated","anomaly_introduced","anomaly_resolved","manifest_version_changed"] as const);

/** The algorithm of a content or snapshot hash. */
export const HASH_ALGORITHM_VALUES: readonly types.HashAlgorithm[] = /* @__PURE__ */ Object.freeze(["sha256","sha512","md5"] as const);

/** Whether the local account and the server's agree: clean, drifted, or unknown before the first snapshot. */
export const PARITY_STATUS_VALUES: readonly types.ParityStatus[] = /* @__PURE__ */ Object.freeze(["clean","drifted","unknown"] as const);

/** The TypeScript type of each model. */
export interface Models {
  actor_kind: types.ActorKind;
  anomaly_entry: types.AnomalyEntry;
  anomaly_type: types.AnomalyType;
  artifact_class: types.ArtifactClass;
  artifact_entry: types.ArtifactEntry;
  artifact_identity: types.ArtifactIdentity;
  artifact_path: types.ArtifactPath;
  content_hash_ref: types.ContentHashRef;
  context_diagnostics: types.ContextDiagnostics;
  drift_kind: types.DriftKind;
  drift_record: types.DriftRecord;
  event: types.Event;
  event_id: types.EventId;
  hash: types.Hash;
  hash_algorithm: types.HashAlgorithm;
  local_namespace_tuple: types.LocalNamespaceTuple;
  manifest_version: types.ManifestVersion;
  mission_dossier_artifact_indexed_payload: types.MissionDossierArtifactIndexedPayload;
  mission_dossier_artifact_missing_payload: types.MissionDossierArtifactMissingPayload;
  mission_dossier_parity_drift_detected_payload: types.MissionDossierParityDriftDetectedPayload;
  mission_dossier_snapshot_computed_payload: types.MissionDossierSnapshotComputedPayload;
  mission_dossier_state: types.MissionDossierState;
  non_negative_integer: types.NonNegativeInteger;
  parity_status: types.ParityStatus;
  provenance_ref: types.ProvenanceRef;
  schema_version: types.SchemaVersion;
  snapshot_summary: types.SnapshotSummary;
  timestamp: types.Timestamp;
  uuid: types.Uuid;
}

/** The name of a model, which is also the name of its schema file. */
export type ModelName = keyof Models;

/** The names of all models. */
export const MODEL_NAMES: readonly ModelName[] = /* @__PURE__ */ Object.freeze([
  'actor_kind',
  'anomaly_entry',
  'anomaly_type',
  'artifact_class',
  'artifact_entry',
  'artifact_identity',
  'artifact_path',
  'content_hash_ref',
  'context_diagnostics',
  'drift_kind',
  'drift_record',
  'event',
  'event_id',
  'hash',
  'hash_algorithm',
  'local_namespace_tuple',
  'manifest_version',
  'mission_dossier_artifact_indexed_payload',
  'mission_dossier_artifact_missing_payload',
  'mission_dossier_parity_drift_detected_payload',
  'mission_dossier_snapshot_computed_payload',
  'mission_dossier_state',
  'non_negative_integer',
  'parity_status',
  'provenance_ref',
  'schema_version',
  'snapshot_summary',
  'timestamp',
  'uuid',
] as const);
