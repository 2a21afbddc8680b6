// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { EVENT_TYPE_TO_SCHEMA, ModelName, Models } from './catalogue.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `actor_kind`. */
export const isActorKind: ModelGuard<types.ActorKind> = /* @__PURE__ */ modelGuard(predicates.isActorKind, constraints.actor_kind);

/** Whether a value is a valid `anomaly_entry`. */
export const isAnomalyEntry: ModelGuard<types.AnomalyEntry> = /* @__PURE__ */ modelGuard(predicates.isAnomalyEntry, constraints.anomaly_entry);

/** Whether a value is a valid `anomaly_policy`. */
export const isAnomalyPolicy: ModelGuard<types.AnomalyPolicy> = /* @__PURE__ */ modelGuard(predicates.isAnomalyPolicy, constraints.anomaly_policy);

/** Whether a value is a valid `anomaly_type`. */
export const isAnomalyType: ModelGuard<types.AnomalyType> = /* @__PURE__ */ modelGuard(predicates.isAnomalyType, constraints.anomaly_type);

/** Whether a value is a valid `artifact_class`. */
export const isArtifactClass: ModelGuard<types.ArtifactClass> = /* @__PURE__ */ modelGuard(predicates.isArtifactClass, constraints.artifact_class);

/** Whether a value is a valid `artifact_entry`. */
export const isArtifactEntry: ModelGuard<types.ArtifactEntry> = /* @__PURE__ */ modelGuard(predicates.isArtifactEntry, constraints.artifact_entry);

/** Whether a value is a valid `artifact_identity`. */
export const isArtifactIdentity: ModelGuard<types.ArtifactIdentity> = /* @__PURE__ */ modelGuard(predicates.isArtifactIdentity, constraints.artifact_identity);

/** Whether a value is a valid `artifact_path`. */
export const isArtifactPath: ModelGuard<types.ArtifactPath> = /* @__PURE__ */ modelGuard(predicates.isArtifactPath, constraints.artifact_path);

/** Whether a value is a valid `checkpoint_format`. */
export const isCheckpointFormat: ModelGuard<types.CheckpointFormat> = /* @__PURE__ */ modelGuard(predicates.isCheckpointFormat, constraints.checkpoint_format);

/** Whether a value is a valid `checkpoint_rules`. */
export const isCheckpointRules: ModelGuard<types.CheckpointRules> = /* @__PURE__ */ modelGuard(predicates.isCheckpointRules, constraints.checkpoint_rules);

/** Whether a value is a valid `checksum`. */
export const isChecksum: ModelGuard<types.Checksum> = /* @__PURE__ */ modelGuard(predicates.isChecksum, constraints.checksum);

/** Whether a value is a valid `content_hash_ref`. */
export const isContentHashRef: ModelGuard<types.ContentHashRef> = /* @__PURE__ */ modelGuard(predicates.isContentHashRef, constraints.content_hash_ref);

/** Whether a value is a valid `context_diagnostics`. */
export const isContextDiagnostics: ModelGuard<types.ContextDiagnostics> = /* @__PURE__ */ modelGuard(predicates.isContextDiagnostics, constraints.context_diagnostics);

/** Whether a value is a valid `drift_kind`. */
export const isDriftKind: ModelGuard<types.DriftKind> = /* @__PURE__ */ modelGuard(predicates.isDriftKind, constraints.drift_kind);

/** Whether a value is a valid `drift_policy`. */
export const isDriftPolicy: ModelGuard<types.DriftPolicy> = /* @__PURE__ */ modelGuard(predicates.isDriftPolicy, constraints.drift_policy);

/** Whether a value is a valid `drift_record`. */
export const isDriftRecord: ModelGuard<types.DriftRecord> = /* @__PURE__ */ modelGuard(predicates.isDriftRecord, constraints.drift_record);

/** Whether a value is a valid `event`. */
export const isEvent: ModelGuard<types.Event> = /* @__PURE__ */ modelGuard(predicates.isEvent, constraints.event);

/** Whether a value is a valid `event_id`. */
export const isEventId: ModelGuard<types.EventId> = /* @__PURE__ */ modelGuard(predicates.isEventId, constraints.event_id);

/** Whether a value is a valid `expected_error`. */
export const isExpectedError: ModelGuard<types.ExpectedError> = /* @__PURE__ */ modelGuard(predicates.isExpectedError, constraints.expected_error);

/** Whether a value is a valid `fixture`. */
export const isFixture: ModelGuard<types.Fixture> = /* @__PURE__ */ modelGuard(predicates.isFixture, constraints.fixture);

/** Whether a value is a valid `fixture_category`. */
export const isFixtureCategory: ModelGuard<types.FixtureCategory> = /* @__PURE__ */ modelGuard(predicates.isFixtureCategory, constraints.fixture_category);

/** Whether a value is a valid `fixture_manifest`. */
export const isFixtureManifest: ModelGuard<types.FixtureManifest> = /* @__PURE__ */ modelGuard(predicates.isFixtureManifest, constraints.fixture_manifest);

/** Whether a value is a valid `fixture_type`. */
export const isFixtureType: ModelGuard<types.FixtureType> = /* @__PURE__ */ modelGuard(predicates.isFixtureType, constraints.fixture_type);

/** Whether a value is a valid `hash`. */
export const isHash: ModelGuard<types.Hash> = /* @__PURE__ */ modelGuard(predicates.isHash, constraints.hash);

/** Whether a value is a valid `hash_algorithm`. */
export const isHashAlgorithm: ModelGuard<types.HashAlgorithm> = /* @__PURE__ */ modelGuard(predicates.isHashAlgorithm, constraints.hash_algorithm);

/** Whether a value is a valid `held_event`. */
export const isHeldEvent: ModelGuard<types.HeldEvent> = /* @__PURE__ */ modelGuard(predicates.isHeldEvent, constraints.held_event);

/** Whether a value is a valid `id_table`. */
export const isIdTable: ModelGuard<types.IdTable> = /* @__PURE__ */ modelGuard(predicates.isIdTable, constraints.id_table);

/** Whether a value is a valid `local_namespace_tuple`. */
export const isLocalNamespaceTuple: ModelGuard<types.LocalNamespaceTuple> = /* @__PURE__ */ modelGuard(predicates.isLocalNamespaceTuple, constraints.local_namespace_tuple);

/** Whether a value is a valid `manifest_version`. */
export const isManifestVersion: ModelGuard<types.ManifestVersion> = /* @__PURE__ */ modelGuard(predicates.isManifestVersion, constraints.manifest_version);

/** Whether a value is a valid `mission_dossier_artifact_indexed_payload`. */
export const isMissionDossierArtifactIndexedPayload: ModelGuard<types.MissionDossierArtifactIndexedPayload> = /* @__PURE__ */ modelGuard(predicates.isMissionDossierArtifactIndexedPayload, constraints.mission_dossier_artifact_indexed_payload);

/** Whether a value is a valid `mission_dossier_artifact_missing_payload`. */
export const isMissionDossierArtifactMissingPayload: ModelGuard<types.MissionDossierArtifactMissingPayload> = /* @__PURE__ */ modelGuard(predicates.isMissionDossierArtifactMissingPayload, constraints.mission_dossier_artifact_missing_payload);

/** Whether a value is a valid `mission_dossier_parity_drift_detected_payload`. */
export const isMissionDossierParityDriftDetectedPayload: ModelGuard<types.MissionDossierParityDriftDetectedPayload> = /* @__PURE__ */ modelGuard(predicates.isMissionDossierParityDriftDetectedPayload, constraints.mission_dossier_parity_drift_detected_payload);

/** Whether a value is a valid `mission_dossier_snapshot_computed_payload`. */
export const isMissionDossierSnapshotComputedPayload: ModelGuard<types.MissionDossierSnapshotComputedPayload> = /* @__PURE__ */ modelGuard(predicates.isMissionDossierSnapshotComputedPayload, constraints.mission_dossier_snapshot_computed_payload);

/** Whether a value is a valid `mission_dossier_state`. */
export const isMissionDossierState: ModelGuard<types.MissionDossierState> = /* @__PURE__ */ modelGuard(predicates.isMissionDossierState, constraints.mission_dossier_state);

/** Whether a value is a valid `namespace_identity`. */
export const isNamespaceIdentity: ModelGuard<types.NamespaceIdentity> = /* @__PURE__ */ modelGuard(predicates.isNamespaceIdentity, constraints.namespace_identity);

/** Whether a value is a valid `namespace_policy`. */
export const isNamespacePolicy: ModelGuard<types.NamespacePolicy> = /* @__PURE__ */ modelGuard(predicates.isNamespacePolicy, constraints.namespace_policy);

/** Whether a value is a valid `non_negative_integer`. */
export const isNonNegativeInteger: ModelGuard<types.NonNegativeInteger> = /* @__PURE__ */ modelGuard(predicates.isNonNegativeInteger, constraints.non_negative_integer);

/** Whether a value is a valid `order_position`. */
export const isOrderPosition: ModelGuard<types.OrderPosition> = /* @__PURE__ */ modelGuard(predicates.isOrderPosition, constraints.order_position);

/** Whether a value is a valid `parity_status`. */
export const isParityStatus: ModelGuard<types.ParityStatus> = /* @__PURE__ */ modelGuard(predicates.isParityStatus, constraints.parity_status);

/** Whether a value is a valid `path_slot`. */
export const isPathSlot: ModelGuard<types.PathSlot> = /* @__PURE__ */ modelGuard(predicates.isPathSlot, constraints.path_slot);

/** Whether a value is a valid `positioned_anomaly`. */
export const isPositionedAnomaly: ModelGuard<types.PositionedAnomaly> = /* @__PURE__ */ modelGuard(predicates.isPositionedAnomaly, constraints.positioned_anomaly);

/** Whether a value is a valid `positioned_artifact`. */
export const isPositionedArtifact: ModelGuard<types.PositionedArtifact> = /* @__PURE__ */ modelGuard(predicates.isPositionedArtifact, constraints.positioned_artifact);

/** Whether a value is a valid `positioned_drift`. */
export const isPositionedDrift: ModelGuard<types.PositionedDrift> = /* @__PURE__ */ modelGuard(predicates.isPositionedDrift, constraints.positioned_drift);

/** Whether a value is a valid `positioned_namespace`. */
export const isPositionedNamespace: ModelGuard<types.PositionedNamespace> = /* @__PURE__ */ modelGuard(predicates.isPositionedNamespace, constraints.positioned_namespace);

/** Whether a value is a valid `positioned_snapshot`. */
export const isPositionedSnapshot: ModelGuard<types.PositionedSnapshot> = /* @__PURE__ */ modelGuard(predicates.isPositionedSnapshot, constraints.positioned_snapshot);

/** Whether a value is a valid `projection_checkpoint`. */
export const isProjectionCheckpoint: ModelGuard<types.ProjectionCheckpoint> = /* @__PURE__ */ modelGuard(predicates.isProjectionCheckpoint, constraints.projection_checkpoint);

/** Whether a value is a valid `projection_content`. */
export const isProjectionContent: ModelGuard<types.ProjectionContent> = /* @__PURE__ */ modelGuard(predicates.isProjectionContent, constraints.projection_content);

/** Whether a value is a valid `projections_checkpoint`. */
export const isProjectionsCheckpoint: ModelGuard<types.ProjectionsCheckpoint> = /* @__PURE__ */ modelGuard(predicates.isProjectionsCheckpoint, constraints.projections_checkpoint);

/** Whether a value is a valid `provenance_ref`. */
export const isProvenanceRef: ModelGuard<types.ProvenanceRef> = /* @__PURE__ */ modelGuard(predicates.isProvenanceRef, constraints.provenance_ref);

/** Whether a value is a valid `schema_version`. */
export const isSchemaVersion: ModelGuard<types.SchemaVersion> = /* @__PURE__ */ modelGuard(predicates.isSchemaVersion, constraints.schema_version);

/** Whether a value is a valid `snapshot_summary`. */
export const isSnapshotSummary: ModelGuard<types.SnapshotSummary> = /* @__PURE__ */ modelGuard(predicates.isSnapshotSummary, constraints.snapshot_summary);

/** Whether a value is a valid `timestamp`. */
export const isTimestamp: ModelGuard<types.Timestamp> = /* @__PURE__ */ modelGuard(predicates.isTimestamp, constraints.timestamp);

/** Whether a value is a valid `uuid`. */
export const isUuid: ModelGuard<types.Uuid> = /* @__PURE__ */ modelGuard(predicates.isUuid, constraints.uuid);

/** The guard of each event type's payload. */
export const PAYLOAD_GUARDS: {
  readonly [Type in types.DossierEventType]: ModelGuard<Models[(typeof EVENT_TYPE_TO_SCHEMA)[Type]]>;
} = /* @__PURE__ */ Object.freeze({
  MissionDossierArtifactIndexed: isMissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissing: isMissionDossierArtifactMissingPayload,
  MissionDossierSnapshotComputed: isMissionDossierSnapshotComputedPayload,
  MissionDossierParityDriftDetected: isMissionDossierParityDriftDetectedPayload,
});

/** The guard of each model. */
export const GUARDS: { readonly [Name in ModelName]: ModelGuard<Models[Name]> } = /* @__PURE__ */ Object.freeze({
  actor_kind: isActorKind,
  anomaly_entry: isAnomalyEntry,
  anomaly_policy: isAnomalyPolicy,
  anomaly_type: isAnomalyType,
  artifact_class: isArtifactClass,
  artifact_entry: isArtifactEntry,
  artifact_identity: isArtifactIdentity,
  artifact_path: isArtifactPath,
  checkpoint_format: isCheckpointFormat,
  checkpoint_rules: isCheckpointRules,
  checksum: isChecksum,
  content_hash_ref: isContentHashRef,
  context_diagnostics: isContextDiagnostics,
  drift_kind: isDriftKind,
  drift_policy: isDriftPolicy,
  drift_record: isDriftRecord,
  event: isEvent,
  event_id: isEventId,
  expected_error: isExpectedError,
  fixture: isFixture,
  fixture_category: isFixtureCategory,
  fixture_manifest: isFixtureManifest,
  fixture_type: isFixtureType,
  hash: isHash,
  hash_algorithm: isHashAlgorithm,
  held_event: isHeldEvent,
  id_table: isIdTable,
  local_namespace_tuple: isLocalNamespaceTuple,
  manifest_version: isManifestVersion,
  mission_dossier_artifact_indexed_payload: isMissionDossierArtifactIndexedPayload,
  mission_dossier_artifact_missing_payload: isMissionDossierArtifactMissingPayload,
  mission_dossier_parity_drift_detected_payload: isMissionDossierParityDriftDetectedPayload,
  mission_dossier_snapshot_computed_payload: isMissionDossierSnapshotComputedPayload,
  mission_dossier_state: isMissionDossierState,
  namespace_identity: isNamespaceIdentity,
  namespace_policy: isNamespacePolicy,
  non_negative_integer: isNonNegativeInteger,
  order_position: isOrderPosition,
  parity_status: isParityStatus,
  path_slot: isPathSlot,
  positioned_anomaly: isPositionedAnomaly,
  positioned_artifact: isPositionedArtifact,
  positioned_drift: isPositionedDrift,
  positioned_namespace: isPositionedNamespace,
  positioned_snapshot: isPositionedSnapshot,
  projection_checkpoint: isProjectionCheckpoint,
  projection_content: isProjectionContent,
  projections_checkpoint: isProjectionsCheckpoint,
  provenance_ref: isProvenanceRef,
  schema_version: isSchemaVersion,
  snapshot_summary: isSnapshotSummary,
  timestamp: isTimestamp,
  uuid: isUuid,
});
