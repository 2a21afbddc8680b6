// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isObject, isText } from '../../predicates.js';



export function isMissionDossierArtifactIndexedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "namespace":
      case "artifact_key":
      case "artifact_class":
      case "relative_path":
      case "content_hash_sha256":
      case "size_bytes":
      case "wp_id":
      case "step_id":
      case "required_status":
      case "artifact_id":
      case "content_ref":
      case "indexed_at":
      case "provenance":
      case "supersedes":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isLocalNamespaceTuple(value.namespace) &&
    typeof value.artifact_key === 'string' &&
    above.isFlatArtifactClass(value.artifact_class) &&
    contract.isArtifactPath(value.relative_path) &&
    above.isSha256Hex(value.content_hash_sha256) &&
    contract.isNonNegativeInteger(value.size_bytes) &&
    (value.wp_id == null || typeof value.wp_id === 'string') &&
    (value.step_id == null || typeof value.step_id === 'string') &&
    above.isRequiredStatus(value.required_status) &&
    contract.isArtifactIdentity(value.artifact_id) &&
    contract.isContentHashRef(value.content_ref) &&
    contract.isTimestamp(value.indexed_at) &&
    (value.provenance == null || contract.isProvenanceRef(value.provenance)) &&
    (value.supersedes == null || contract.isArtifactIdentity(value.supersedes)) &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierArtifactMissingPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "namespace":
      case "artifact_key":
      case "artifact_class":
      case "expected_path_pattern":
      case "reason_code":
      case "reason_detail":
      case "blocking":
      case "expected_identity":
      case "manifest_step":
      case "checked_at":
      case "last_known_ref":
      case "remediation_hint":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isLocalNamespaceTuple(value.namespace) &&
    typeof value.artifact_key === 'string' &&
    above.isFlatArtifactClass(value.artifact_class) &&
    contract.isArtifactPath(value.expected_path_pattern) &&
    above.isMissingReasonCode(value.reason_code) &&
    (value.reason_detail == null || typeof value.reason_detail === 'string') &&
    typeof value.blocking === 'boolean' &&
    contract.isArtifactIdentity(value.expected_identity) &&
    isText(value.manifest_step) &&
    contract.isTimestamp(value.checked_at) &&
    (value.last_known_ref == null || contract.isProvenanceRef(value.last_known_ref)) &&
    (value.remediation_hint == null || typeof value.remediation_hint === 'string') &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierParityDriftDetectedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "namespace":
      case "local_parity_hash":
      case "baseline_parity_hash":
      case "missing_in_local":
      case "missing_in_baseline":
      case "severity":
      case "expected_hash":
      case "actual_hash":
      case "drift_kind":
      case "detected_at":
      case "artifact_ids_changed":
      case "rebuild_hint":
      case "context_diagnostics":
      case "provenance":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isLocalNamespaceTuple(value.namespace) &&
    contract.isHash(value.local_parity_hash) &&
    contract.isHash(value.baseline_parity_hash) &&
    isArrayOf(value.missing_in_local, (value: any) => typeof value === 'string') &&
    isArrayOf(value.missing_in_baseline, (value: any) => typeof value === 'string') &&
    above.isDriftSeverity(value.severity) &&
    contract.isHash(value.expected_hash) &&
    contract.isHash(value.actual_hash) &&
    contract.isDriftKind(value.drift_kind) &&
    contract.isTimestamp(value.detected_at) &&
    (value.artifact_ids_changed == null || isArrayOf(value.artifact_ids_changed, contract.isArtifactIdentity)) &&
    (value.rebuild_hint == null || typeof value.rebuild_hint === 'string') &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics)) &&
    (value.provenance == null || contract.isProvenanceRef(value.provenance))
  );
}

export function isMissionDossierSnapshotComputedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "namespace":
      case "parity_hash_sha256":
      case "artifact_counts":
      case "completeness_status":
      case "snapshot_id":
      case "snapshot_hash":
      case "artifact_count":
      case "anomaly_count":
      case "computed_at":
      case "algorithm":
      case "context_diagnostics":
      case "provenance":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isLocalNamespaceTuple(value.namespace) &&
    contract.isHash(value.parity_hash_sha256) &&
    above.isArtifactCounts(value.artifact_counts) &&
    above.isCompletenessStatus(value.completeness_status) &&
    typeof value.snapshot_id === 'string' &&
    contract.isHash(value.snapshot_hash) &&
    contract.isNonNegativeInteger(value.artifact_count) &&
    contract.isNonNegativeInteger(value.anomaly_count) &&
    contract.isTimestamp(value.computed_at) &&
    (value.algorithm == null || contract.isHashAlgorithm(value.algorithm)) &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics)) &&
    (value.provenance == null || contract.isProvenanceRef(value.provenance))
  );
}
