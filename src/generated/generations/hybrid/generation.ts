// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */
import { ADVISED_VALUES } from './advised.js';
import * as constraints from './constraints.js';
import * as guards from './guards.js';

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

export const generation = {
  name: 'hybrid' as const,
  isCanonical: false,
  isRecognised: (event: any): boolean => event.payload?.feature_slug != null && event.payload?.namespace?.feature_slug != null && (event.payload?.artifact_id != null || event.payload?.expected_identity != null || event.payload?.snapshot_hash != null || event.payload?.expected_hash != null),
  payloads: {
    MissionDossierArtifactIndexed: {
      isPayload: guards.isMissionDossierArtifactIndexedPayload,
      constraints: constraints.mission_dossier_artifact_indexed_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_indexed_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, artifact_id: event.payload.artifact_id, content_ref: event.payload.content_ref, indexed_at: event.payload.indexed_at, ...(event.payload.provenance != null && { provenance: event.payload.provenance }), ...(event.payload.step_id != null && { step_id: event.payload.step_id }), ...(event.payload.supersedes != null && { supersedes: event.payload.supersedes }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (event: any): readonly string[] => [...(event.payload.feature_slug != null ? ['/payload/feature_slug'] : NONE), ...(event.payload.artifact_key != null ? ['/payload/artifact_key'] : NONE), ...(event.payload.artifact_class != null ? ['/payload/artifact_class'] : NONE), ...(event.payload.relative_path != null ? ['/payload/relative_path'] : NONE), ...(event.payload.content_hash_sha256 != null ? ['/payload/content_hash_sha256'] : NONE), ...(event.payload.size_bytes != null ? ['/payload/size_bytes'] : NONE), ...(event.payload.wp_id != null ? ['/payload/wp_id'] : NONE), ...(event.payload.required_status != null ? ['/payload/required_status'] : NONE)],
    },
    MissionDossierArtifactMissing: {
      isPayload: guards.isMissionDossierArtifactMissingPayload,
      constraints: constraints.mission_dossier_artifact_missing_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_missing_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, expected_identity: event.payload.expected_identity, manifest_step: event.payload.manifest_step, checked_at: event.payload.checked_at, ...(event.payload.last_known_ref != null && { last_known_ref: event.payload.last_known_ref }), ...(event.payload.remediation_hint != null && { remediation_hint: event.payload.remediation_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (event: any): readonly string[] => [...(event.payload.feature_slug != null ? ['/payload/feature_slug'] : NONE), ...(event.payload.artifact_key != null ? ['/payload/artifact_key'] : NONE), ...(event.payload.artifact_class != null ? ['/payload/artifact_class'] : NONE), ...(event.payload.expected_path_pattern != null ? ['/payload/expected_path_pattern'] : NONE), ...(event.payload.reason_code != null ? ['/payload/reason_code'] : NONE), ...(event.payload.reason_detail != null ? ['/payload/reason_detail'] : NONE), ...(event.payload.blocking != null ? ['/payload/blocking'] : NONE)],
    },
    MissionDossierSnapshotComputed: {
      isPayload: guards.isMissionDossierSnapshotComputedPayload,
      constraints: constraints.mission_dossier_snapshot_computed_payload,
      advised: ADVISED_VALUES.mission_dossier_snapshot_computed_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, snapshot_hash: event.payload.snapshot_hash, artifact_count: event.payload.artifact_count, anomaly_count: event.payload.anomaly_count, computed_at: event.payload.computed_at, ...(event.payload.algorithm != null && { algorithm: event.payload.algorithm }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (event: any): readonly string[] => [...(event.payload.feature_slug != null ? ['/payload/feature_slug'] : NONE), ...(event.payload.parity_hash_sha256 != null ? ['/payload/parity_hash_sha256'] : NONE), ...(event.payload.artifact_counts != null ? ['/payload/artifact_counts'] : NONE), ...(event.payload.completeness_status != null ? ['/payload/completeness_status'] : NONE), ...(event.payload.snapshot_id != null ? ['/payload/snapshot_id'] : NONE), ...(event.payload.provenance != null ? ['/payload/provenance'] : NONE)],
    },
    MissionDossierParityDriftDetected: {
      isPayload: guards.isMissionDossierParityDriftDetectedPayload,
      constraints: constraints.mission_dossier_parity_drift_detected_payload,
      advised: ADVISED_VALUES.mission_dossier_parity_drift_detected_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, expected_hash: event.payload.expected_hash, actual_hash: event.payload.actual_hash, drift_kind: event.payload.drift_kind, detected_at: event.payload.detected_at, ...(event.payload.artifact_ids_changed != null && { artifact_ids_changed: event.payload.artifact_ids_changed }), ...(event.payload.rebuild_hint != null && { rebuild_hint: event.payload.rebuild_hint }), ...(event.payload.context_diagnostics != null && { context_diagnostics: event.payload.context_diagnostics }) }),
      leftOut: (event: any): readonly string[] => [...(event.payload.feature_slug != null ? ['/payload/feature_slug'] : NONE), ...(event.payload.local_parity_hash != null ? ['/payload/local_parity_hash'] : NONE), ...(event.payload.baseline_parity_hash != null ? ['/payload/baseline_parity_hash'] : NONE), ...(event.payload.missing_in_local != null ? ['/payload/missing_in_local'] : NONE), ...(event.payload.missing_in_baseline != null ? ['/payload/missing_in_baseline'] : NONE), ...(event.payload.severity != null ? ['/payload/severity'] : NONE), ...(event.payload.provenance != null ? ['/payload/provenance'] : NONE)],
    },
  },
  withPayload: (event: any, payload: object): object => ({ ...event, correlation_id: event.correlation_id ?? event.event_id, lamport_clock: event.lamport_clock ?? 0, payload }),
  namespaceOf: (event: any): unknown => event.payload?.namespace,
  takesNamespace: false,
};
