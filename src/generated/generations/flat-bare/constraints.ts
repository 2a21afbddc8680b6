// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';

export const mission_dossier_artifact_indexed_payload = { model: 'generations/flat-bare/mission_dossier_artifact_indexed_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  artifact_key: { type: ["string"] },
  artifact_class: above.flat_artifact_class,
  relative_path: contract.artifact_path,
  content_hash_sha256: above.sha256_hex,
  size_bytes: contract.non_negative_integer,
  wp_id: { type: ["string","null"] },
  step_id: { type: ["string","null"] },
  required_status: above.required_status,
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_artifact_missing_payload = { model: 'generations/flat-bare/mission_dossier_artifact_missing_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  artifact_key: { type: ["string"] },
  artifact_class: above.flat_artifact_class,
  expected_path_pattern: contract.artifact_path,
  reason_code: above.missing_reason_code,
  reason_detail: { type: ["string","null"] },
  blocking: { type: ["boolean"] },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_parity_drift_detected_payload = { model: 'generations/flat-bare/mission_dossier_parity_drift_detected_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  local_parity_hash: contract.hash,
  baseline_parity_hash: contract.hash,
  missing_in_local: { type: ["array"], items: { type: ["string"] } },
  missing_in_baseline: { type: ["array"], items: { type: ["string"] } },
  severity: above.drift_severity,
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_snapshot_computed_payload = { model: 'generations/flat-bare/mission_dossier_snapshot_computed_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  parity_hash_sha256: contract.hash,
  artifact_counts: above.artifact_counts,
  completeness_status: above.completeness_status,
  snapshot_id: { type: ["string"] },
}, additionalProperties: false } satisfies Constraints;
