// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../issues/constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';
import * as predicates from './predicates.js';

export const artifact_counts = { model: 'generations/artifact_counts', type: ["object"], properties: {
  total: above.non_negative_integer,
  required: above.non_negative_integer,
  required_present: above.non_negative_integer,
  required_missing: above.non_negative_integer,
  optional: above.non_negative_integer,
  optional_present: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const completeness_status = { model: 'generations/completeness_status', type: ["string"], enum: catalogue.COMPLETENESS_STATUS_VALUES } satisfies Constraints;

export const drift_severity = { model: 'generations/drift_severity', type: ["string"], enum: catalogue.DRIFT_SEVERITY_VALUES } satisfies Constraints;

export const event = { model: 'generations/event', type: ["object"], properties: {
  event_id: above.event_id,
  event_type: { type: ["string"], minLength: 1 },
  aggregate_id: { type: ["string"], minLength: 1 },
  timestamp: above.timestamp,
  node_id: { type: ["string"], minLength: 1 },
  lamport_clock: { nullable: above.non_negative_integer },
  project_uuid: above.uuid,
  correlation_id: { nullable: above.event_id },
  payload: { nullable: { type: ["object"] } },
  causation_id: { nullable: above.event_id },
  project_slug: { type: ["string","null"] },
  schema_version: { nullable: above.schema_version },
  data_tier: { type: ["integer","null"], minimum: 0, maximum: 4 },
} } satisfies Constraints;

export const flat_artifact_class = { model: 'generations/flat_artifact_class', type: ["string"], enum: catalogue.FLAT_ARTIFACT_CLASS_VALUES } satisfies Constraints;

export const missing_reason_code = { model: 'generations/missing_reason_code', type: ["string"], enum: catalogue.MISSING_REASON_CODE_VALUES } satisfies Constraints;

export const mission_artifact_identity = { model: 'generations/mission_artifact_identity', type: ["object"], properties: {
  mission_type: { type: ["string"], minLength: 1 },
  path: above.artifact_path,
  artifact_class: above.artifact_class,
  run_id: { type: ["string","null"] },
  wp_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const mission_namespace_tuple = { model: 'generations/mission_namespace_tuple', type: ["object"], properties: {
  project_uuid: above.uuid,
  mission_slug: { type: ["string"], minLength: 1 },
  target_branch: { type: ["string"], minLength: 1 },
  mission_type: { type: ["string"], minLength: 1 },
  manifest_version: above.manifest_version,
  step_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const required_status = { model: 'generations/required_status', type: ["string"], enum: catalogue.REQUIRED_STATUS_VALUES } satisfies Constraints;

export const sha256_hex = { model: 'generations/sha256_hex', type: ["string"], pattern: predicates.SHA256_HEX_PATTERN, form: ["a SHA-256 hash as 64 hex digits","e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"] } satisfies Constraints;
