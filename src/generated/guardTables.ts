// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ModelGuard } from '../issues/modelGuard.js';
import type { EVENT_TYPE_TO_SCHEMA, ModelName, Models } from './catalogue.js';
import * as guards from './guards.js';
import type * as types from './types.js';

/** The guard of each event type's payload. */
export const PAYLOAD_GUARDS: {
  readonly [Type in types.EventType]: ModelGuard<Models[(typeof EVENT_TYPE_TO_SCHEMA)[Type]]>;
} = /* @__PURE__ */ Object.freeze({
  MissionDossierArtifactIndexed: guards.isMissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissing: guards.isMissionDossierArtifactMissingPayload,
  MissionDossierSnapshotComputed: guards.isMissionDossierSnapshotComputedPayload,
  MissionDossierParityDriftDetected: guards.isMissionDossierParityDriftDetectedPayload,
});

/** The guard of each model. */
export const GUARDS: { readonly [Name in ModelName]: ModelGuard<Models[Name]> } = /* @__PURE__ */ Object.freeze({
  actor_kind: guards.isActorKind,
  anomaly_entry: guards.isAnomalyEntry,
  anomaly_type: guards.isAnomalyType,
  artifact_class: guards.isArtifactClass,
  artifact_entry: guards.isArtifactEntry,
  artifact_identity: guards.isArtifactIdentity,
  artifact_path: guards.isArtifactPath,
  content_hash_ref: guards.isContentHashRef,
  context_diagnostics: guards.isContextDiagnostics,
  drift_kind: guards.isDriftKind,
  drift_record: guards.isDriftRecord,
  event: guards.isEvent,
  event_id: guards.isEventId,
  hash: guards.isHash,
  hash_algorithm: guards.isHashAlgorithm,
  local_namespace_tuple: guards.isLocalNamespaceTuple,
  manifest_version: guards.isManifestVersion,
  mission_dossier_artifact_indexed_payload: guards.isMissionDossierArtifactIndexedPayload,
  mission_dossier_artifact_missing_payload: guards.isMissionDossierArtifactMissingPayload,
  mission_dossier_parity_drift_detected_payload: guards.isMissionDossierParityDriftDetectedPayload,
  mission_dossier_snapshot_computed_payload: guards.isMissionDossierSnapshotComputedPayload,
  mission_dossier_state: guards.isMissionDossierState,
  non_negative_integer: guards.isNonNegativeInteger,
  parity_status: guards.isParityStatus,
  provenance_ref: guards.isProvenanceRef,
  schema_version: guards.isSchemaVersion,
  snapshot_summary: guards.isSnapshotSummary,
  timestamp: guards.isTimestamp,
  uuid: guards.isUuid,
});
