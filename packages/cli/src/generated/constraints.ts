// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from 'mission-dossier-contracts/tooling';
import { contractConstraints as above } from 'mission-dossier-contracts/tooling';
import * as catalogue from './catalogue.js';

export const scan_class = { model: 'scan_class', type: ["string"], enum: catalogue.SCAN_CLASS_VALUES } satisfies Constraints;

export const scan_time = { model: 'scan_time', type: ["string"], minLength: 1 } satisfies Constraints;

export const artifact_summary = { model: 'artifact_summary', type: ["object"], properties: {
  artifact_class: scan_class,
  relative_path: above.artifact_path,
  content_hash_sha256: { type: ["string","null"] },
  size_bytes: { nullable: above.non_negative_integer },
  wp_id: { type: ["string","null"] },
  step_id: { type: ["string","null"] },
  required_status: { type: ["string","null"] },
  is_present: { type: ["boolean"] },
  error_reason: { type: ["string","null"] },
  indexed_at: { nullable: scan_time },
} } satisfies Constraints;

export const baseline_key = { model: 'baseline_key', type: ["object"], properties: {
  project_uuid: above.uuid,
  node_id: { type: ["string","null"] },
  mission_slug: { type: ["string","null"] },
  feature_slug: { type: ["string","null"] },
  target_branch: { type: ["string"], minLength: 1 },
  mission_type: { type: ["string","null"] },
  mission_key: { type: ["string","null"] },
  manifest_version: above.manifest_version,
} } satisfies Constraints;

export const parity_baseline = { model: 'parity_baseline', type: ["object"], properties: {
  baseline_key: baseline_key,
  parity_hash_sha256: above.hash,
  captured_at: scan_time,
  captured_by: { type: ["string","null"] },
} } satisfies Constraints;

export const saved_scan = { model: 'saved_scan', type: ["object"], properties: {
  mission_slug: { type: ["string","null"] },
  feature_slug: { type: ["string","null"] },
  total_artifacts: above.non_negative_integer,
  required_missing: above.non_negative_integer,
  parity_hash_sha256: above.hash,
  artifact_summaries: { type: ["array"], items: artifact_summary },
  computed_at: scan_time,
} } satisfies Constraints;
