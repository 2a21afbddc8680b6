// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';

export const mission_dossier_artifact_indexed_payload = { model: 'generations/3.0/mission_dossier_artifact_indexed_payload', type: ["object"], properties: {
  namespace: above.mission_namespace_tuple,
  artifact_id: above.mission_artifact_identity,
  content_ref: contract.content_hash_ref,
  indexed_at: contract.timestamp,
  provenance: { nullable: contract.provenance_ref },
  step_id: { type: ["string","null"] },
  supersedes: { nullable: above.mission_artifact_identity },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_artifact_missing_payload = { model: 'generations/3.0/mission_dossier_artifact_missing_payload', type: ["object"], properties: {
  namespace: above.mission_namespace_tuple,
  expected_identity: above.mission_artifact_identity,
  manifest_step: { type: ["string"], minLength: 1 },
  checked_at: contract.timestamp,
  last_known_ref: { nullable: contract.provenance_ref },
  remediation_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_parity_drift_detected_payload = { model: 'generations/3.0/mission_dossier_parity_drift_detected_payload', type: ["object"], properties: {
  namespace: above.mission_namespace_tuple,
  expected_hash: contract.hash,
  actual_hash: contract.hash,
  drift_kind: contract.drift_kind,
  detected_at: contract.timestamp,
  artifact_ids_changed: { nullable: { type: ["array"], items: above.mission_artifact_identity } },
  rebuild_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_snapshot_computed_payload = { model: 'generations/3.0/mission_dossier_snapshot_computed_payload', type: ["object"], properties: {
  namespace: above.mission_namespace_tuple,
  snapshot_hash: contract.hash,
  artifact_count: contract.non_negative_integer,
  anomaly_count: contract.non_negative_integer,
  computed_at: contract.timestamp,
  algorithm: { nullable: contract.hash_algorithm },
  context_diagnostics: { nullable: contract.context_diagnostics },
}, additionalProperties: false } satisfies Constraints;
