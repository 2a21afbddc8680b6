// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';

export const mission_dossier_artifact_indexed_payload = { model: 'generations/hybrid/mission_dossier_artifact_indexed_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  namespace: contract.local_namespace_tuple,
  artifact_key: { type: ["string"] },
  artifact_class: above.flat_artifact_class,
  relative_path: contract.artifact_path,
  content_hash_sha256: above.sha256_hex,
  size_bytes: contract.non_negative_integer,
  wp_id: { type: ["string","null"] },
  step_id: { type: ["string","null"] },
  required_status: above.required_status,
  artifact_id: contract.artifact_identity,
  content_ref: contract.content_hash_ref,
  indexed_at: contract.timestamp,
  provenance: { nullable: contract.provenance_ref },
  supersedes: { nullable: contract.artifact_identity },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_artifact_missing_payload = { model: 'generations/hybrid/mission_dossier_artifact_missing_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  namespace: contract.local_namespace_tuple,
  artifact_key: { type: ["string"] },
  artifact_class: above.flat_artifact_class,
  expected_path_pattern: contract.artifact_path,
  reason_code: above.missing_reason_code,
  reason_detail: { type: ["string","null"] },
  blocking: { type: ["boolean"] },
  expected_identity: contract.artifact_identity,
  manifest_step: { type: ["string"], minLength: 1 },
  checked_at: contract.timestamp,
  last_known_ref: { nullable: contract.provenance_ref },
  remediation_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_parity_drift_detected_payload = { model: 'generations/hybrid/mission_dossier_parity_drift_detected_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  namespace: contract.local_namespace_tuple,
  local_parity_hash: contract.hash,
  baseline_parity_hash: contract.hash,
  missing_in_local: { type: ["array"], items: { type: ["string"] } },
  missing_in_baseline: { type: ["array"], items: { type: ["string"] } },
  severity: above.drift_severity,
  expected_hash: contract.hash,
  actual_hash: contract.hash,
  drift_kind: contract.drift_kind,
  detected_at: contract.timestamp,
  artifact_ids_changed: { nullable: { type: ["array"], items: contract.artifact_identity } },
  rebuild_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: contract.context_diagnostics },
  provenance: { nullable: contract.provenance_ref },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_snapshot_computed_payload = { model: 'generations/hybrid/mission_dossier_snapshot_computed_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  namespace: contract.local_namespace_tuple,
  parity_hash_sha256: contract.hash,
  artifact_counts: above.artifact_counts,
  completeness_status: above.completeness_status,
  snapshot_id: { type: ["string"] },
  snapshot_hash: contract.hash,
  artifact_count: contract.non_negative_integer,
  anomaly_count: contract.non_negative_integer,
  computed_at: contract.timestamp,
  algorithm: { nullable: contract.hash_algorithm },
  context_diagnostics: { nullable: contract.context_diagnostics },
  provenance: { nullable: contract.provenance_ref },
}, additionalProperties: false } satisfies Constraints;
