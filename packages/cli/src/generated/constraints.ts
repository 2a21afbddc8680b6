// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from 'mission-dossier-contracts/tooling';
import { contractConstraints as above } from 'mission-dossier-contracts/tooling';
import * as catalogue from './catalogue.js';

export const account_source = { model: 'account_source', type: ["string"], enum: catalogue.ACCOUNT_SOURCE_VALUES } satisfies Constraints;

export const reconcile_verdict = { model: 'reconcile_verdict', type: ["string"], enum: catalogue.RECONCILE_VERDICT_VALUES } satisfies Constraints;

export const mutated_artifact = { model: 'mutated_artifact', type: ["object"], properties: {
  path: above.artifact_path,
  expected_hash: above.hash,
  actual_hash: above.hash,
}, additionalProperties: false } satisfies Constraints;

export const left_out_artifact = { model: 'left_out_artifact', type: ["object"], properties: {
  path: above.artifact_path,
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const account_comparison = { model: 'account_comparison', type: ["object"], properties: {
  expected: account_source,
  actual: account_source,
  verdict: reconcile_verdict,
  reason: { type: ["string","null"] },
  same_count: above.non_negative_integer,
  added: { type: ["array"], items: above.artifact_path },
  removed: { type: ["array"], items: above.artifact_path },
  mutated: { type: ["array"], items: mutated_artifact },
  not_comparable: { type: ["array"], items: left_out_artifact },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const approved_break = { model: 'approved_break', type: ["object"], properties: {
  rule: { type: ["string"], minLength: 1 },
  schema: { type: ["string"], minLength: 1 },
  pointer: { type: ["string"] },
  version: { type: ["string"], minLength: 1 },
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

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

export const compat_direction = { model: 'compat_direction', type: ["string"], enum: catalogue.COMPAT_DIRECTION_VALUES } satisfies Constraints;

export const compat_place = { model: 'compat_place', type: ["object"], properties: {
  file: { type: ["string"], minLength: 1 },
  pointer: { type: ["string"] },
}, additionalProperties: false } satisfies Constraints;

export const compat_finding = { model: 'compat_finding', type: ["object"], properties: {
  rule: { type: ["string"], minLength: 1 },
  schema: { type: ["string"], minLength: 1 },
  pointer: { type: ["string"] },
  old: compat_place,
  new: compat_place,
  breaks: { type: ["array"], items: compat_direction },
  undecided: { type: ["array"], items: compat_direction },
  consequence: { type: ["string"] },
  approved: { type: ["string","null"] },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const compat_requirement = { model: 'compat_requirement', type: ["string"], enum: catalogue.COMPAT_REQUIREMENT_VALUES } satisfies Constraints;

export const compat_verdict = { model: 'compat_verdict', type: ["string"], enum: catalogue.COMPAT_VERDICT_VALUES } satisfies Constraints;

export const compat_schema = { model: 'compat_schema', type: ["object"], properties: {
  schema: { type: ["string"], minLength: 1 },
  verdict: compat_verdict,
  through: { type: ["array"], items: { type: ["string"], minLength: 1 } },
}, additionalProperties: false } satisfies Constraints;

export const compat_report = { model: 'compat_report', type: ["object"], properties: {
  compatible: { type: ["boolean"] },
  require: compat_requirement,
  schemas: { type: ["array"], items: compat_schema },
  unchanged: above.non_negative_integer,
  findings: { type: ["array"], items: compat_finding },
  stale_approvals: { type: ["array"], items: approved_break },
}, additionalProperties: false } satisfies Constraints;

export const dossier_account = { model: 'dossier_account', type: ["object"], properties: {
  source: account_source,
  missing_reason: { type: ["string","null"] },
  artifact_count: { nullable: above.non_negative_integer },
  snapshot_hash: { nullable: above.hash },
  not_present: { type: ["array"], items: left_out_artifact },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const family_states = { model: 'family_states', type: ["object"], properties: {
  stream: { type: ["string","null"] },
  dossier: { nullable: { type: ["object"] } },
  status: { nullable: { type: ["object"] } },
  lifecycle: { nullable: { type: ["object"] } },
  collaboration: { nullable: { type: ["object"] } },
  glossary: { nullable: { type: ["object"] } },
  mission_next: { nullable: { type: ["object"] } },
}, additionalProperties: false } satisfies Constraints;

export const finding_severity = { model: 'finding_severity', type: ["string"], enum: catalogue.FINDING_SEVERITY_VALUES } satisfies Constraints;

export const hash_comparison = { model: 'hash_comparison', type: ["object"], properties: {
  expected: account_source,
  actual: account_source,
  verdict: reconcile_verdict,
  reason: { type: ["string","null"] },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const line_number = { model: 'line_number', type: ["integer"], minimum: 1, maximum: 9007199254740991 } satisfies Constraints;

export const snapshot_hash_form = { model: 'snapshot_hash_form', type: ["string"], enum: catalogue.SNAPSHOT_HASH_FORM_VALUES } satisfies Constraints;

export const listed_mission = { model: 'listed_mission', type: ["object"], properties: {
  mission_slug: { type: ["string"], minLength: 1 },
  project_uuid: { nullable: above.uuid },
  target_branch: { type: ["string","null"] },
  mission_key: { type: ["string","null"] },
  manifest_version: { nullable: above.manifest_version },
  step_id: { type: ["string","null"] },
  parity_status: above.parity_status,
  artifact_count: above.non_negative_integer,
  active_anomalies: above.non_negative_integer,
  drift_count: above.non_negative_integer,
  latest_snapshot_at: { nullable: above.timestamp },
  snapshot_hash_form: { nullable: snapshot_hash_form },
  snapshot_hash_matches: { type: ["boolean","null"] },
  event_count: above.non_negative_integer,
  work_packages: { nullable: { type: ["object"], additionalProperties: above.non_negative_integer } },
  rejected_transitions: { nullable: above.non_negative_integer },
  last_event_at: { nullable: above.timestamp },
  last_event_id: { nullable: above.event_id },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const mission_list = { model: 'mission_list', type: ["object"], properties: {
  missions: { type: ["array"], items: listed_mission },
  total: above.non_negative_integer,
  drifted: above.non_negative_integer,
  hash_mismatches: above.non_negative_integer,
  with_anomalies: above.non_negative_integer,
  unknown: above.non_negative_integer,
  errors: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const parity_baseline = { model: 'parity_baseline', type: ["object"], properties: {
  baseline_key: baseline_key,
  parity_hash_sha256: above.hash,
  captured_at: scan_time,
  captured_by: { type: ["string","null"] },
} } satisfies Constraints;

export const reconciled_mission = { model: 'reconciled_mission', type: ["object"], properties: {
  mission_slug: { type: ["string"], minLength: 1 },
  verdict: reconcile_verdict,
  accounts: { type: ["array"], items: dossier_account },
  comparisons: { type: ["array"], items: account_comparison },
  hash_comparisons: { type: ["array"], items: hash_comparison },
}, additionalProperties: false } satisfies Constraints;

export const reconcile_report = { model: 'reconcile_report', type: ["object"], properties: {
  project_uuid: { nullable: above.uuid },
  outboxes: { type: ["array"], items: { type: ["string"], minLength: 1 } },
  missions: { type: ["array"], items: reconciled_mission },
  same: above.non_negative_integer,
  drifted: above.non_negative_integer,
  not_comparable: above.non_negative_integer,
  errors: above.non_negative_integer,
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const saved_scan = { model: 'saved_scan', type: ["object"], properties: {
  mission_slug: { type: ["string","null"] },
  feature_slug: { type: ["string","null"] },
  total_artifacts: above.non_negative_integer,
  required_missing: above.non_negative_integer,
  parity_hash_sha256: above.hash,
  artifact_summaries: { type: ["array"], items: artifact_summary },
  computed_at: scan_time,
} } satisfies Constraints;

export const validation_finding = { model: 'validation_finding', type: ["object"], properties: {
  severity: finding_severity,
  rule: { type: ["string"], minLength: 1 },
  file: { type: ["string"] },
  line: line_number,
  column: line_number,
  path: { type: ["string","null"] },
  event_id: { type: ["string","null"] },
  event_type: { type: ["string","null"] },
  keyword: { type: ["string","null"] },
  schema_path: { type: ["string","null"] },
  message: { type: ["string"], minLength: 1 },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const validated_file = { model: 'validated_file', type: ["object"], properties: {
  name: { type: ["string"] },
  records: above.non_negative_integer,
  invalid: above.non_negative_integer,
  errors: above.non_negative_integer,
  advisories: above.non_negative_integer,
  partial_lines: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const validation_summary = { model: 'validation_summary', type: ["object"], properties: {
  valid: { type: ["boolean","null"] },
  records: above.non_negative_integer,
  invalid: above.non_negative_integer,
  errors: above.non_negative_integer,
  advisories: above.non_negative_integer,
  files: { type: ["array"], items: validated_file },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const validate_report = { model: 'validate_report', type: ["object"], properties: {
  findings: { type: ["array"], items: validation_finding },
  summary: validation_summary,
}, additionalProperties: false } satisfies Constraints;
