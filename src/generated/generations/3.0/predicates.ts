// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isObject, isText } from '../../predicates.js';



export function isMissionDossierArtifactIndexedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "artifact_id":
      case "content_ref":
      case "indexed_at":
      case "provenance":
      case "step_id":
      case "supersedes":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    above.isMissionNamespaceTuple(value.namespace) &&
    above.isMissionArtifactIdentity(value.artifact_id) &&
    contract.isContentHashRef(value.content_ref) &&
    contract.isTimestamp(value.indexed_at) &&
    (value.provenance == null || contract.isProvenanceRef(value.provenance)) &&
    (value.step_id == null || typeof value.step_id === 'string') &&
    (value.supersedes == null || above.isMissionArtifactIdentity(value.supersedes)) &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierArtifactMissingPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
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
    above.isMissionNamespaceTuple(value.namespace) &&
    above.isMissionArtifactIdentity(value.expected_identity) &&
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
      case "namespace":
      case "expected_hash":
      case "actual_hash":
      case "drift_kind":
      case "detected_at":
      case "artifact_ids_changed":
      case "rebuild_hint":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    above.isMissionNamespaceTuple(value.namespace) &&
    contract.isHash(value.expected_hash) &&
    contract.isHash(value.actual_hash) &&
    contract.isDriftKind(value.drift_kind) &&
    contract.isTimestamp(value.detected_at) &&
    (value.artifact_ids_changed == null || isArrayOf(value.artifact_ids_changed, above.isMissionArtifactIdentity)) &&
    (value.rebuild_hint == null || typeof value.rebuild_hint === 'string') &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierSnapshotComputedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "snapshot_hash":
      case "artifact_count":
      case "anomaly_count":
      case "computed_at":
      case "algorithm":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    above.isMissionNamespaceTuple(value.namespace) &&
    contract.isHash(value.snapshot_hash) &&
    contract.isNonNegativeInteger(value.artifact_count) &&
    contract.isNonNegativeInteger(value.anomaly_count) &&
    contract.isTimestamp(value.computed_at) &&
    (value.algorithm == null || contract.isHashAlgorithm(value.algorithm)) &&
    (value.context_diagnostics == null || contract.isContextDiagnostics(value.context_diagnostics))
  );
}
