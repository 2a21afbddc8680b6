// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `actor_kind`. */
export const isActorKind: ModelGuard<types.ActorKind> = /* @__PURE__ */ modelGuard(constraints.actor_kind, predicates.isActorKind);

/** Whether a value is a valid `anomaly_entry`. */
export const isAnomalyEntry: ModelGuard<types.AnomalyEntry> = /* @__PURE__ */ modelGuard(constraints.anomaly_entry);

/** Whether a value is a valid `anomaly_type`. */
export const isAnomalyType: ModelGuard<types.AnomalyType> = /* @__PURE__ */ modelGuard(constraints.anomaly_type);

/** Whether a value is a valid `artifact_class`. */
export const isArtifactClass: ModelGuard<types.ArtifactClass> = /* @__PURE__ */ modelGuard(constraints.artifact_class, predicates.isArtifactClass);

/** Whether a value is a valid `artifact_entry`. */
export const isArtifactEntry: ModelGuard<types.ArtifactEntry> = /* @__PURE__ */ modelGuard(constraints.artifact_entry, predicates.isArtifactEntry);

/** Whether a value is a valid `artifact_identity`. */
export const isArtifactIdentity: ModelGuard<types.ArtifactIdentity> = /* @__PURE__ */ modelGuard(constraints.artifact_identity, predicates.isArtifactIdentity);

/** Whether a value is a valid `artifact_path`. */
export const isArtifactPath: ModelGuard<types.ArtifactPath> = /* @__PURE__ */ modelGuard(constraints.artifact_path, predicates.isArtifactPath);

/** Whether a value is a valid `content_hash_ref`. */
export const isContentHashRef: ModelGuard<types.ContentHashRef> = /* @__PURE__ */ modelGuard(constraints.content_hash_ref, predicates.isContentHashRef);

/** Whether a value is a valid `context_diagnostics`. */
export const isContextDiagnostics: ModelGuard<types.ContextDiagnostics> = /* @__PURE__ */ modelGuard(constraints.context_diagnostics, predicates.isContextDiagnostics);

/** Whether a value is a valid `drift_kind`. */
export const isDriftKind: ModelGuard<types.DriftKind> = /* @__PURE__ */ modelGuard(constraints.drift_kind, predicates.isDriftKind);

/** Whether a value is a valid `drift_record`. */
export const isDriftRecord: ModelGuard<types.DriftRecord> = /* @__PURE__ */ modelGuard(constraints.drift_record);

/** Whether a value is a valid `event`. */
export const isEvent: ModelGuard<types.Event> = /* @__PURE__ */ modelGuard(constraints.event, predicates.isEvent);

/** Whether a value is a valid `event_id`. */
export const isEventId: ModelGuard<types.EventId> = /* @__PURE__ */ modelGuard(constraints.event_id, predicates.isEventId);

/** Whether a value is a valid `hash`. */
export const isHash: ModelGuard<types.Hash> = /* @__PURE__ */ modelGuard(constraints.hash, predicates.isHash);

/** Whether a value is a valid `hash_algorithm`. */
export const isHashAlgorithm: ModelGuard<types.HashAlgorithm> = /* @__PURE__ */ modelGuard(constraints.hash_algorithm, predicates.isHashAlgorithm);

/** Whether a value is a valid `local_namespace_tuple`. */
export const isLocalNamespaceTuple: ModelGuard<types.LocalNamespaceTuple> = /* @__PURE__ */ modelGuard(constraints.local_namespace_tuple, predicates.isLocalNamespaceTuple);

/** Whether a value is a valid `manifest_version`. */
export const isManifestVersion: ModelGuard<types.ManifestVersion> = /* @__PURE__ */ modelGuard(constraints.manifest_version, predicates.isManifestVersion);

/** Whether a value is a valid `mission_dossier_artifact_indexed_payload`. */
export const isMissionDossierArtifactIndexedPayload: ModelGuard<types.MissionDossierArtifactIndexedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_artifact_indexed_payload, predicates.isMissionDossierArtifactIndexedPayload);

/** Whether a value is a valid `mission_dossier_artifact_missing_payload`. */
export const isMissionDossierArtifactMissingPayload: ModelGuard<types.MissionDossierArtifactMissingPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_artifact_missing_payload, predicates.isMissionDossierArtifactMissingPayload);

/** Whether a value is a valid `mission_dossier_parity_drift_detected_payload`. */
export const isMissionDossierParityDriftDetectedPayload: ModelGuard<types.MissionDossierParityDriftDetectedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_parity_drift_detected_payload, predicates.isMissionDossierParityDriftDetectedPayload);

/** Whether a value is a valid `mission_dossier_snapshot_computed_payload`. */
export const isMissionDossierSnapshotComputedPayload: ModelGuard<types.MissionDossierSnapshotComputedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_snapshot_computed_payload, predicates.isMissionDossierSnapshotComputedPayload);

/** Whether a value is a valid `mission_dossier_state`. */
export const isMissionDossierState: ModelGuard<types.MissionDossierState> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_state);

/** Whether a value is a valid `non_negative_integer`. */
export const isNonNegativeInteger: ModelGuard<types.NonNegativeInteger> = /* @__PURE__ */ modelGuard(constraints.non_negative_integer, predicates.isNonNegativeInteger);

/** Whether a value is a valid `parity_status`. */
export const isParityStatus: ModelGuard<types.ParityStatus> = /* @__PURE__ */ modelGuard(constraints.parity_status);

/** Whether a value is a valid `provenance_ref`. */
export const isProvenanceRef: ModelGuard<types.ProvenanceRef> = /* @__PURE__ */ modelGuard(constraints.provenance_ref, predicates.isProvenanceRef);

/** Whether a value is a valid `schema_version`. */
export const isSchemaVersion: ModelGuard<types.SchemaVersion> = /* @__PURE__ */ modelGuard(constraints.schema_version, predicates.isSchemaVersion);

/** Whether a value is a valid `snapshot_summary`. */
export const isSnapshotSummary: ModelGuard<types.SnapshotSummary> = /* @__PURE__ */ modelGuard(constraints.snapshot_summary);

/** Whether a value is a valid `timestamp`. */
export const isTimestamp: ModelGuard<types.Timestamp> = /* @__PURE__ */ modelGuard(constraints.timestamp, predicates.isTimestamp);

/** Whether a value is a valid `uuid`. */
export const isUuid: ModelGuard<types.Uuid> = /* @__PURE__ */ modelGuard(constraints.uuid, predicates.isUuid);
