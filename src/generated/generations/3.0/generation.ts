// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */
import * as shared from '../guards.js';
import { ADVISED_VALUES } from './advised.js';
import * as constraints from './constraints.js';
import * as guards from './guards.js';

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

function canonicalMissionNamespaceTuple(event: any): object {
  return { project_uuid: event.project_uuid, feature_slug: event.mission_slug, target_branch: event.target_branch, mission_key: event.mission_type, manifest_version: event.manifest_version, ...(event.step_id != null && { step_id: event.step_id }) };
}

function writtenMissionNamespaceTuple(event: any): object {
  return { project_uuid: event.project_uuid, mission_slug: event.feature_slug, target_branch: event.target_branch, mission_type: event.mission_key, manifest_version: event.manifest_version, ...(event.step_id != null && { step_id: event.step_id }) };
}

function canonicalMissionArtifactIdentity(event: any): object {
  return { mission_key: event.mission_type, path: event.path, artifact_class: event.artifact_class, ...(event.run_id != null && { run_id: event.run_id }), ...(event.wp_id != null && { wp_id: event.wp_id }) };
}

function writtenMissionArtifactIdentity(event: any): object {
  return { mission_type: event.mission_key, path: event.path, artifact_class: event.artifact_class, ...(event.run_id != null && { run_id: event.run_id }), ...(event.wp_id != null && { wp_id: event.wp_id }) };
}

export const generation = {
  name: '3.0' as const,
  isCanonical: false,
  isRecognised: (event: any): boolean => event.payload?.namespace?.mission_slug != null && event.payload?.namespace?.mission_type != null && event.payload?.mission_slug == null && event.payload?.feature_slug == null,
  payloads: {
    MissionDossierArtifactIndexed: {
      isPayload: guards.isMissionDossierArtifactIndexedPayload,
      constraints: constraints.mission_dossier_artifact_indexed_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_indexed_payload,
      toCanonical: (event: any): object => ({ namespace: canonicalMissionNamespaceTuple(event.payload.namespace), artifact_id: canonicalMissionArtifactIdentity(event.payload.artifact_id), content_ref: event.payload.content_ref, indexed_at: event.payload.indexed_at, ...(event.payload.provenance != null && { provenance: event.payload.provenance }), ...(event.payload.step_id != null && { step_id: event.payload.step_id }), ...(event.payload.supersedes != null && { supersedes: canonicalMissionArtifactIdentity(event.payload.supersedes) }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (): readonly string[] => NONE,
      fromCanonical: (event: any): object => ({ namespace: writtenMissionNamespaceTuple(event.payload.namespace), artifact_id: writtenMissionArtifactIdentity(event.payload.artifact_id), content_ref: event.payload.content_ref, indexed_at: event.payload.indexed_at, ...(event.payload.provenance != null && { provenance: event.payload.provenance }), ...(event.payload.step_id != null && { step_id: event.payload.step_id }), ...(event.payload.supersedes != null && { supersedes: writtenMissionArtifactIdentity(event.payload.supersedes) }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
    },
    MissionDossierArtifactMissing: {
      isPayload: guards.isMissionDossierArtifactMissingPayload,
      constraints: constraints.mission_dossier_artifact_missing_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_missing_payload,
      toCanonical: (event: any): object => ({ namespace: canonicalMissionNamespaceTuple(event.payload.namespace), expected_identity: canonicalMissionArtifactIdentity(event.payload.expected_identity), manifest_step: event.payload.manifest_step, checked_at: event.payload.checked_at, ...(event.payload.last_known_ref != null && { last_known_ref: event.payload.last_known_ref }), ...(event.payload.remediation_hint != null && { remediation_hint: event.payload.remediation_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (): readonly string[] => NONE,
      fromCanonical: (event: any): object => ({ namespace: writtenMissionNamespaceTuple(event.payload.namespace), expected_identity: writtenMissionArtifactIdentity(event.payload.expected_identity), manifest_step: event.payload.manifest_step, checked_at: event.payload.checked_at, ...(event.payload.last_known_ref != null && { last_known_ref: event.payload.last_known_ref }), ...(event.payload.remediation_hint != null && { remediation_hint: event.payload.remediation_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
    },
    MissionDossierSnapshotComputed: {
      isPayload: guards.isMissionDossierSnapshotComputedPayload,
      constraints: constraints.mission_dossier_snapshot_computed_payload,
      advised: ADVISED_VALUES.mission_dossier_snapshot_computed_payload,
      toCanonical: (event: any): object => ({ namespace: canonicalMissionNamespaceTuple(event.payload.namespace), snapshot_hash: event.payload.snapshot_hash, artifact_count: event.payload.artifact_count, anomaly_count: event.payload.anomaly_count, computed_at: event.payload.computed_at, ...(event.payload.algorithm != null && { algorithm: event.payload.algorithm }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (): readonly string[] => NONE,
      fromCanonical: (event: any): object => ({ namespace: writtenMissionNamespaceTuple(event.payload.namespace), snapshot_hash: event.payload.snapshot_hash, artifact_count: event.payload.artifact_count, anomaly_count: event.payload.anomaly_count, computed_at: event.payload.computed_at, ...(event.payload.algorithm != null && { algorithm: event.payload.algorithm }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
    },
    MissionDossierParityDriftDetected: {
      isPayload: guards.isMissionDossierParityDriftDetectedPayload,
      constraints: constraints.mission_dossier_parity_drift_detected_payload,
      advised: ADVISED_VALUES.mission_dossier_parity_drift_detected_payload,
      toCanonical: (event: any): object => ({ namespace: canonicalMissionNamespaceTuple(event.payload.namespace), expected_hash: event.payload.expected_hash, actual_hash: event.payload.actual_hash, drift_kind: event.payload.drift_kind, detected_at: event.payload.detected_at, ...(event.payload.artifact_ids_changed != null && { artifact_ids_changed: event.payload.artifact_ids_changed.map(canonicalMissionArtifactIdentity) }), ...(event.payload.rebuild_hint != null && { rebuild_hint: event.payload.rebuild_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (): readonly string[] => NONE,
      fromCanonical: (event: any): object => ({ namespace: writtenMissionNamespaceTuple(event.payload.namespace), expected_hash: event.payload.expected_hash, actual_hash: event.payload.actual_hash, drift_kind: event.payload.drift_kind, detected_at: event.payload.detected_at, ...(event.payload.artifact_ids_changed != null && { artifact_ids_changed: event.payload.artifact_ids_changed.map(writtenMissionArtifactIdentity) }), ...(event.payload.rebuild_hint != null && { rebuild_hint: event.payload.rebuild_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
    },
  },
  withPayload: (event: any, payload: object): object => ({ ...event, correlation_id: event.correlation_id ?? event.event_id, lamport_clock: event.lamport_clock ?? 0, payload }),
  namespaceOf: (event: any): unknown => shared.isMissionNamespaceTuple(event.payload?.namespace) ? canonicalMissionNamespaceTuple(event.payload.namespace) : undefined,
  takesNamespace: false,
  writtenWith: (event: any, payload: object, given: any): object => ({ ...event, schema_version: '3.0.0', ...(given.build_id != null && { build_id: given.build_id }), payload }),
};
