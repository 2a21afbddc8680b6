// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../issues/constraints.js';
import * as catalogue from './catalogue.js';
import * as predicates from './predicates.js';

export const actor_kind = { model: 'actor_kind', type: ["string"], enum: catalogue.ACTOR_KIND_VALUES } satisfies Constraints;

export const anomaly_type = { model: 'anomaly_type', type: ["string"], enum: catalogue.ANOMALY_TYPE_VALUES } satisfies Constraints;

export const artifact_path = { model: 'artifact_path', type: ["string"], minLength: 1 } satisfies Constraints;

export const artifact_class = { model: 'artifact_class', type: ["string"], enum: catalogue.ARTIFACT_CLASS_VALUES } satisfies Constraints;

export const artifact_identity = { model: 'artifact_identity', type: ["object"], properties: {
  mission_key: { type: ["string"], minLength: 1 },
  path: artifact_path,
  artifact_class: artifact_class,
  run_id: { type: ["string","null"] },
  wp_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const timestamp = { model: 'timestamp', type: ["string"], pattern: predicates.TIMESTAMP_PATTERN, form: ["an RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second)","2026-02-21T15:12:40+01:00"] } satisfies Constraints;

export const anomaly_entry = { model: 'anomaly_entry', type: ["object"], properties: {
  anomaly_type: anomaly_type,
  expected_identity: artifact_identity,
  manifest_step: { type: ["string"], minLength: 1 },
  checked_at: timestamp,
  remediation_hint: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const hash = { model: 'hash', type: ["string"], minLength: 1 } satisfies Constraints;

export const hash_algorithm = { model: 'hash_algorithm', type: ["string"], enum: catalogue.HASH_ALGORITHM_VALUES } satisfies Constraints;

export const non_negative_integer = { model: 'non_negative_integer', type: ["integer"], minimum: 0, maximum: 9007199254740991 } satisfies Constraints;

export const content_hash_ref = { model: 'content_hash_ref', type: ["object"], properties: {
  hash: hash,
  algorithm: hash_algorithm,
  size_bytes: { nullable: non_negative_integer },
  encoding: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const provenance_ref = { model: 'provenance_ref', type: ["object"], properties: {
  source_event_ids: { nullable: { type: ["array"], items: { type: ["string"] } } },
  git_sha: { type: ["string","null"] },
  git_ref: { type: ["string","null"] },
  actor_id: { type: ["string","null"] },
  actor_kind: { nullable: actor_kind },
  revised_at: { nullable: timestamp },
}, additionalProperties: false } satisfies Constraints;

export const artifact_entry = { model: 'artifact_entry', type: ["object"], properties: {
  identity: artifact_identity,
  content_ref: content_hash_ref,
  indexed_at: timestamp,
  provenance: { nullable: provenance_ref },
  superseded: { type: ["boolean"] },
  step_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const context_diagnostics = { model: 'context_diagnostics', type: ["object"], additionalProperties: { type: ["string"] } } satisfies Constraints;

export const drift_kind = { model: 'drift_kind', type: ["string"], enum: catalogue.DRIFT_KIND_VALUES } satisfies Constraints;

export const drift_record = { model: 'drift_record', type: ["object"], properties: {
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: drift_kind,
  detected_at: timestamp,
}, additionalProperties: false } satisfies Constraints;

export const event_id = { model: 'event_id', type: ["string"], pattern: predicates.EVENT_ID_PATTERN, form: ["a 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits","01KJ08Q7Y11XVPXHMVF0RGDF20"] } satisfies Constraints;

export const uuid = { model: 'uuid', type: ["string"], pattern: predicates.UUID_PATTERN, form: ["a hyphenated UUID in either letter case","c683f2f1-744b-5ffd-9f08-b34c49b01e57"] } satisfies Constraints;

export const schema_version = { model: 'schema_version', type: ["string"], pattern: predicates.SCHEMA_VERSION_PATTERN, form: ["a version of three numbers separated by dots","1.0.0"] } satisfies Constraints;

export const event = { model: 'event', type: ["object"], properties: {
  event_id: event_id,
  event_type: { type: ["string"], minLength: 1 },
  aggregate_id: { type: ["string"], minLength: 1 },
  timestamp: timestamp,
  node_id: { type: ["string"], minLength: 1 },
  lamport_clock: non_negative_integer,
  project_uuid: uuid,
  correlation_id: event_id,
  payload: { nullable: { type: ["object"] } },
  causation_id: { nullable: event_id },
  project_slug: { type: ["string","null"] },
  schema_version: { nullable: schema_version },
  data_tier: { type: ["integer","null"], minimum: 0, maximum: 4 },
} } satisfies Constraints;

export const manifest_version = { model: 'manifest_version', type: ["string"], minLength: 1 } satisfies Constraints;

export const local_namespace_tuple = { model: 'local_namespace_tuple', type: ["object"], properties: {
  project_uuid: uuid,
  feature_slug: { type: ["string"], minLength: 1 },
  target_branch: { type: ["string"], minLength: 1 },
  mission_key: { type: ["string"], minLength: 1 },
  manifest_version: manifest_version,
  step_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_artifact_indexed_payload = { model: 'mission_dossier_artifact_indexed_payload', type: ["object"], properties: {
  namespace: local_namespace_tuple,
  artifact_id: artifact_identity,
  content_ref: content_hash_ref,
  indexed_at: timestamp,
  provenance: { nullable: provenance_ref },
  step_id: { type: ["string","null"] },
  supersedes: { nullable: artifact_identity },
  context_diagnostics: { nullable: context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_artifact_missing_payload = { model: 'mission_dossier_artifact_missing_payload', type: ["object"], properties: {
  namespace: local_namespace_tuple,
  expected_identity: artifact_identity,
  manifest_step: { type: ["string"], minLength: 1 },
  checked_at: timestamp,
  last_known_ref: { nullable: provenance_ref },
  remediation_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_parity_drift_detected_payload = { model: 'mission_dossier_parity_drift_detected_payload', type: ["object"], properties: {
  namespace: local_namespace_tuple,
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: drift_kind,
  detected_at: timestamp,
  artifact_ids_changed: { nullable: { type: ["array"], items: artifact_identity } },
  rebuild_hint: { type: ["string","null"] },
  context_diagnostics: { nullable: context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const mission_dossier_snapshot_computed_payload = { model: 'mission_dossier_snapshot_computed_payload', type: ["object"], properties: {
  namespace: local_namespace_tuple,
  snapshot_hash: hash,
  artifact_count: non_negative_integer,
  anomaly_count: non_negative_integer,
  computed_at: timestamp,
  algorithm: { nullable: hash_algorithm },
  context_diagnostics: { nullable: context_diagnostics },
}, additionalProperties: false } satisfies Constraints;

export const snapshot_summary = { model: 'snapshot_summary', type: ["object"], properties: {
  snapshot_hash: hash,
  artifact_count: non_negative_integer,
  anomaly_count: non_negative_integer,
  computed_at: timestamp,
  algorithm: hash_algorithm,
}, additionalProperties: false } satisfies Constraints;

export const parity_status = { model: 'parity_status', type: ["string"], enum: catalogue.PARITY_STATUS_VALUES } satisfies Constraints;

export const mission_dossier_state = { model: 'mission_dossier_state', type: ["object"], properties: {
  namespace: { nullable: local_namespace_tuple },
  artifacts: { type: ["object"], additionalProperties: artifact_entry },
  anomalies: { type: ["array"], items: anomaly_entry },
  latest_snapshot: { nullable: snapshot_summary },
  drift_history: { type: ["array"], items: drift_record },
  parity_status: parity_status,
  event_count: non_negative_integer,
}, additionalProperties: false } satisfies Constraints;
