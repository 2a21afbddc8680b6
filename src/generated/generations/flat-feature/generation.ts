// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */
import { ADVISED_VALUES } from './advised.js';
import * as constraints from './constraints.js';
import * as guards from './guards.js';

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

export const generation = {
  name: 'flat-feature' as const,
  isCanonical: false,
  isRecognised: (event: any): boolean => event.payload?.feature_slug != null && event.payload?.namespace?.feature_slug != null && event.payload?.artifact_id == null && event.payload?.expected_identity == null && event.payload?.snapshot_hash == null && event.payload?.expected_hash == null,
  payloads: {
    MissionDossierArtifactIndexed: {
      isPayload: guards.isMissionDossierArtifactIndexedPayload,
      constraints: constraints.mission_dossier_artifact_indexed_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_indexed_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, artifact_id: { mission_key: event.payload.namespace.mission_key, path: event.payload.relative_path, artifact_class: event.payload.artifact_class === 'other' ? 'runtime' : event.payload.artifact_class, ...(event.payload.wp_id != null && { wp_id: event.payload.wp_id }) }, content_ref: { hash: event.payload.content_hash_sha256, algorithm: 'sha256', size_bytes: event.payload.size_bytes }, indexed_at: event.timestamp, ...(event.payload.step_id != null && { step_id: event.payload.step_id }), context_diagnostics: { artifact_key: event.payload.artifact_key, required_status: event.payload.required_status } }),
      leftOut: (event: any): readonly string[] => event.payload.feature_slug !== event.payload.namespace.feature_slug ? ['/payload/feature_slug'] : NONE,
    },
    MissionDossierArtifactMissing: {
      isPayload: guards.isMissionDossierArtifactMissingPayload,
      constraints: constraints.mission_dossier_artifact_missing_payload,
      advised: ADVISED_VALUES.mission_dossier_artifact_missing_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, expected_identity: { mission_key: event.payload.namespace.mission_key, path: event.payload.expected_path_pattern, artifact_class: event.payload.artifact_class === 'other' ? 'runtime' : event.payload.artifact_class }, manifest_step: 'required_always', checked_at: event.timestamp, ...(event.payload.reason_detail != null && { remediation_hint: event.payload.reason_detail }), context_diagnostics: { artifact_key: event.payload.artifact_key, reason_code: event.payload.reason_code, ...(event.payload.reason_detail && { reason_detail: event.payload.reason_detail }), ...(String(event.payload.blocking) === 'false' && { blocking: 'false' }) } }),
      leftOut: (event: any): readonly string[] => event.payload.feature_slug !== event.payload.namespace.feature_slug ? ['/payload/feature_slug'] : NONE,
    },
    MissionDossierSnapshotComputed: {
      isPayload: guards.isMissionDossierSnapshotComputedPayload,
      constraints: constraints.mission_dossier_snapshot_computed_payload,
      advised: ADVISED_VALUES.mission_dossier_snapshot_computed_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, snapshot_hash: event.payload.parity_hash_sha256, artifact_count: event.payload.artifact_counts.total, anomaly_count: event.payload.artifact_counts.required_missing, computed_at: event.timestamp, algorithm: 'sha256', context_diagnostics: { snapshot_id: event.payload.snapshot_id, completeness_status: event.payload.completeness_status, required_artifacts: String(event.payload.artifact_counts.required), required_present: String(event.payload.artifact_counts.required_present), optional_artifacts: String(event.payload.artifact_counts.optional), optional_present: String(event.payload.artifact_counts.optional_present) } }),
      leftOut: (event: any): readonly string[] => event.payload.feature_slug !== event.payload.namespace.feature_slug ? ['/payload/feature_slug'] : NONE,
    },
    MissionDossierParityDriftDetected: {
      isPayload: guards.isMissionDossierParityDriftDetectedPayload,
      constraints: constraints.mission_dossier_parity_drift_detected_payload,
      advised: ADVISED_VALUES.mission_dossier_parity_drift_detected_payload,
      toCanonical: (event: any): object => ({ namespace: event.payload.namespace, expected_hash: event.payload.baseline_parity_hash, actual_hash: event.payload.local_parity_hash, detected_at: event.timestamp, drift_kind: event.payload.missing_in_local.length > 0 && event.payload.missing_in_baseline.length === 0 ? 'artifact_removed' : event.payload.missing_in_baseline.length > 0 && event.payload.missing_in_local.length === 0 ? 'artifact_added' : 'artifact_mutated', context_diagnostics: { severity: event.payload.severity, ...(event.payload.missing_in_local.length > 0 && { missing_in_local: event.payload.missing_in_local.join(',') }), ...(event.payload.missing_in_baseline.length > 0 && { missing_in_baseline: event.payload.missing_in_baseline.join(',') }) } }),
      leftOut: (event: any): readonly string[] => event.payload.feature_slug !== event.payload.namespace.feature_slug ? ['/payload/feature_slug'] : NONE,
    },
  },
  withPayload: (event: any, payload: object): object => ({ ...event, correlation_id: event.correlation_id ?? event.event_id, lamport_clock: event.lamport_clock ?? 0, payload }),
  namespaceOf: (event: any): unknown => event.payload?.namespace,
  takesNamespace: false,
};
