// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const MISSION_DOSSIER_ARTIFACT_INDEXED = 'MissionDossierArtifactIndexed';
export const MISSION_DOSSIER_ARTIFACT_MISSING = 'MissionDossierArtifactMissing';
export const MISSION_DOSSIER_SNAPSHOT_COMPUTED = 'MissionDossierSnapshotComputed';
export const MISSION_DOSSIER_PARITY_DRIFT_DETECTED = 'MissionDossierParityDriftDetected';

/** From each dossier event type to the name of its payload's schema (C3). */
export const EVENT_TYPE_TO_SCHEMA = /* @__PURE__ */ Object.freeze({
  MissionDossierArtifactIndexed: 'mission_dossier_artifact_indexed_payload',
  MissionDossierArtifactMissing: 'mission_dossier_artifact_missing_payload',
  MissionDossierSnapshotComputed: 'mission_dossier_snapshot_computed_payload',
  MissionDossierParityDriftDetected: 'mission_dossier_parity_drift_detected_payload',
} as const);

/** The types of the events that make up a dossier. */
export const DOSSIER_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.DossierEventType>([
  MISSION_DOSSIER_ARTIFACT_INDEXED,
  MISSION_DOSSIER_ARTIFACT_MISSING,
  MISSION_DOSSIER_SNAPSHOT_COMPUTED,
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
]);

/** Who acted: a person, a language model or a program. */
export const ACTOR_KIND_VALUES: readonly types.ActorKind[] = /* @__PURE__ */ Object.freeze(["human","llm","system"] as const);

/** Which missing events are anomalies (C17, C21). */
export const ANOMALY_POLICY_VALUES: readonly types.AnomalyPolicy[] = /* @__PURE__ */ Object.freeze(["active","every-missing-event"] as const);

/** The kind of an anomaly; more kinds may follow in future versions. */
export const ANOMALY_TYPE_VALUES: readonly types.AnomalyType[] = /* @__PURE__ */ Object.freeze(["missing_artifact"] as const);

/** The part that an artifact plays in its mission. */
export const ARTIFACT_CLASS_VALUES: readonly types.ArtifactClass[] = /* @__PURE__ */ Object.freeze(["input","workflow","output","evidence","policy","runtime"] as const);

/** What a checkpoint holds: one projection, or those of many namespaces. */
export const CHECKPOINT_FORMAT_VALUES: readonly types.CheckpointFormat[] = /* @__PURE__ */ Object.freeze(["mission-dossier-projection","mission-dossier-projections"] as const);

/** What differs between the baseline and the current dossier. */
export const DRIFT_KIND_VALUES: readonly types.DriftKind[] = /* @__PURE__ */ Object.freeze(["artifact_added","artifact_removed","artifact_mutated","anomaly_introduced","anomaly_resolved","manifest_version_changed"] as const);

/** When a dossier has drifted (C19, C21). */
export const DRIFT_POLICY_VALUES: readonly types.DriftPolicy[] = /* @__PURE__ */ Object.freeze(["since-latest-snapshot","any-drift"] as const);

/** The algorithm of a content or snapshot hash. */
export const HASH_ALGORITHM_VALUES: readonly types.HashAlgorithm[] = /* @__PURE__ */ Object.freeze(["sha256","sha512","md5"] as const);

/** What makes two namespaces one (C14, C21). */
export const NAMESPACE_IDENTITY_VALUES: readonly types.NamespaceIdentity[] = /* @__PURE__ */ Object.freeze(["all-fields","ignore-step-id"] as const);

/** What becomes of an event of another namespace: it is refused when it is applied, or taken in, and the error is the state's (C14). */
export const NAMESPACE_POLICY_VALUES: readonly types.NamespacePolicy[] = /* @__PURE__ */ Object.freeze(["refuse","collect"] as const);

/** Whether the local account and the server's agree: clean, drifted, or unknown before the first snapshot. */
export const PARITY_STATUS_VALUES: readonly types.ParityStatus[] = /* @__PURE__ */ Object.freeze(["clean","drifted","unknown"] as const);

/** The TypeScript type of each model. */
export interface Models {
  actor_kind: types.ActorKind;
  anomaly_entry: types.AnomalyEntry;
  anomaly_policy: types.AnomalyPolicy;
  anomaly_type: types.AnomalyType;
  artifact_class: types.ArtifactClass;
  artifact_entry: types.ArtifactEntry;
  artifact_identity: types.ArtifactIdentity;
  artifact_path: types.ArtifactPath;
  checkpoint_format: types.CheckpointFormat;
  checkpoint_rules: types.CheckpointRules;
  checksum: types.Checksum;
  content_hash_ref: types.ContentHashRef;
  context_diagnostics: types.ContextDiagnostics;
  drift_kind: types.DriftKind;
  drift_policy: types.DriftPolicy;
  drift_record: types.DriftRecord;
  event: types.Event;
  event_id: types.EventId;
  hash: types.Hash;
  hash_algorithm: types.HashAlgorithm;
  held_event: types.HeldEvent;
  id_table: types.IdTable;
  local_namespace_tuple: types.LocalNamespaceTuple;
  manifest_version: types.ManifestVersion;
  mission_dossier_artifact_indexed_payload: types.MissionDossierArtifactIndexedPayload;
  mission_dossier_artifact_missing_payload: types.MissionDossierArtifactMissingPayload;
  mission_dossier_parity_drift_detected_payload: types.MissionDossierParityDriftDetectedPayload;
  mission_dossier_snapshot_computed_payload: types.MissionDossierSnapshotComputedPayload;
  mission_dossier_state: types.MissionDossierState;
  namespace_identity: types.NamespaceIdentity;
  namespace_policy: types.NamespacePolicy;
  non_negative_integer: types.NonNegativeInteger;
  order_position: types.OrderPosition;
  parity_status: types.ParityStatus;
  path_slot: types.PathSlot;
  positioned_anomaly: types.PositionedAnomaly;
  positioned_artifact: types.PositionedArtifact;
  positioned_drift: types.PositionedDrift;
  positioned_namespace: types.PositionedNamespace;
  positioned_snapshot: types.PositionedSnapshot;
  projection_checkpoint: types.ProjectionCheckpoint;
  projection_content: types.ProjectionContent;
  projections_checkpoint: types.ProjectionsCheckpoint;
  provenance_ref: types.ProvenanceRef;
  schema_version: types.SchemaVersion;
  snapshot_summary: types.SnapshotSummary;
  timestamp: types.Timestamp;
  uuid: types.Uuid;
}

/** The name of a model, which is also the name of its schema file. */
export type ModelName = keyof Models;
