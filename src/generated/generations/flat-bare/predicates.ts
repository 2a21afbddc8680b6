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
      case "artifact_key":
      case "artifact_class":
      case "relative_path":
      case "content_hash_sha256":
      case "size_bytes":
      case "wp_id":
      case "step_id":
      case "required_status":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    typeof value.artifact_key === 'string' &&
    above.isFlatArtifactClass(value.artifact_class) &&
    contract.isArtifactPath(value.relative_path) &&
    above.isSha256Hex(value.content_hash_sha256) &&
    contract.isNonNegativeInteger(value.size_bytes) &&
    (value.wp_id == null || typeof value.wp_id === 'string') &&
    (value.step_id == null || typeof value.step_id === 'string') &&
    above.isRequiredStatus(value.required_status)
  );
}

export function isMissionDossierArtifactMissingPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "artifact_key":
      case "artifact_class":
      case "expected_path_pattern":
      case "reason_code":
      case "reason_detail":
      case "blocking":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    typeof value.artifact_key === 'string' &&
    above.isFlatArtifactClass(value.artifact_class) &&
    contract.isArtifactPath(value.expected_path_pattern) &&
    above.isMissingReasonCode(value.reason_code) &&
    (value.reason_detail == null || typeof value.reason_detail === 'string') &&
    typeof value.blocking === 'boolean'
  );
}

export function isMissionDossierParityDriftDetectedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "local_parity_hash":
      case "baseline_parity_hash":
      case "missing_in_local":
      case "missing_in_baseline":
      case "severity":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isHash(value.local_parity_hash) &&
    contract.isHash(value.baseline_parity_hash) &&
    isArrayOf(value.missing_in_local, (value: any) => typeof value === 'string') &&
    isArrayOf(value.missing_in_baseline, (value: any) => typeof value === 'string') &&
    above.isDriftSeverity(value.severity)
  );
}

export function isMissionDossierSnapshotComputedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "parity_hash_sha256":
      case "artifact_counts":
      case "completeness_status":
      case "snapshot_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    contract.isHash(value.parity_hash_sha256) &&
    above.isArtifactCounts(value.artifact_counts) &&
    above.isCompletenessStatus(value.completeness_status) &&
    typeof value.snapshot_id === 'string'
  );
}
