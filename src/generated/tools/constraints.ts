// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../issues/constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const traced_event = { model: 'traced_event', type: ["object"], properties: {
  event_id: above.event_id,
  lamport_clock: above.non_negative_integer,
  timestamp: { type: ["string"], minLength: 1 },
  file: { type: ["string","null"] },
  line: { type: ["integer","null"], minimum: 1, maximum: 9007199254740991 },
}, additionalProperties: false } satisfies Constraints;

export const artifact_trace = { model: 'artifact_trace', type: ["object"], properties: {
  indexed_by: traced_event,
  superseded_by: { nullable: traced_event },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const capability = { model: 'capability', type: ["string"], enum: catalogue.CAPABILITY_VALUES } satisfies Constraints;

export const cloud_event = { model: 'cloud_event', type: ["object"], properties: {
  specversion: { type: ["string"], const: "1.0" },
  id: { type: ["string"], minLength: 1 },
  source: { type: ["string"], minLength: 1 },
  type: { type: ["string"], minLength: 1 },
  subject: { type: ["string","null"], minLength: 1 },
  time: { type: ["string","null"], minLength: 1 },
  datacontenttype: { type: ["string","null"], minLength: 1 },
  dataschema: { type: ["string","null"], minLength: 1 },
  sequence: { type: ["string","null"], minLength: 1 },
  correlationid: { type: ["string","null"], minLength: 1 },
  causationid: { type: ["string","null"], minLength: 1 },
  data: above.event,
} } satisfies Constraints;

export const conformance_answer_status = { model: 'conformance_answer_status', type: ["string"], enum: catalogue.CONFORMANCE_ANSWER_STATUS_VALUES } satisfies Constraints;

export const conformance_answer = { model: 'conformance_answer', type: ["object"], properties: {
  implementation: { type: ["string"], minLength: 1 },
  status: conformance_answer_status,
  found: { type: ["string","null"] },
  reason: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const conformance_case_kind = { model: 'conformance_case_kind', type: ["string"], enum: catalogue.CONFORMANCE_CASE_KIND_VALUES } satisfies Constraints;

export const conformance_fault = { model: 'conformance_fault', type: ["object"], properties: {
  at: { type: ["string"], minLength: 1 },
  message: { type: ["string"], minLength: 1 },
  stderr: { type: ["string"] },
}, additionalProperties: false } satisfies Constraints;

export const conformance_score = { model: 'conformance_score', type: ["object"], properties: {
  agree: above.non_negative_integer,
  of: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const conformance_scores = { model: 'conformance_scores', type: ["object"], properties: {
  valid: conformance_score,
  invalid: conformance_score,
  messages: conformance_score,
  replay: conformance_score,
  round_trip: conformance_score,
  events: conformance_score,
  generations: conformance_score,
}, additionalProperties: false } satisfies Constraints;

export const conformance_totals = { model: 'conformance_totals', type: ["object"], properties: {
  kinds: conformance_scores,
  categories: { type: ["object"], additionalProperties: conformance_score },
  differ: above.non_negative_integer,
  expected: above.non_negative_integer,
  skipped: above.non_negative_integer,
  faults: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const conformance_implementation = { model: 'conformance_implementation', type: ["object"], properties: {
  name: { type: ["string"], minLength: 1 },
  language: { type: ["string","null"] },
  version: { type: ["string","null"] },
  totals: conformance_totals,
  faults: { type: ["array"], items: conformance_fault },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const conformance_issue = { model: 'conformance_issue', type: ["object"], properties: {
  path: { type: ["string"] },
  keyword: { type: ["string"], minLength: 1 },
  message: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const differing_case = { model: 'differing_case', type: ["object"], properties: {
  case: { type: ["string"], minLength: 1 },
  kind: conformance_case_kind,
  expected: { type: ["string"] },
  answers: { type: ["array"], items: conformance_answer },
}, additionalProperties: false } satisfies Constraints;

export const stale_difference = { model: 'stale_difference', type: ["object"], properties: {
  case: { type: ["string"], minLength: 1 },
  implementation: { type: ["string"], minLength: 1 },
  message: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const expected_difference = { model: 'expected_difference', type: ["object"], properties: {
  case: { type: ["string"], minLength: 1 },
  implementation: { type: ["string"], minLength: 1 },
  found: { type: ["string"], minLength: 1 },
  reason: { type: ["string"], minLength: 1 },
  issue: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const conformance_report = { model: 'conformance_report', type: ["object"], properties: {
  conforms: { type: ["boolean"] },
  cases: above.non_negative_integer,
  implementations: { type: ["array"], items: conformance_implementation },
  differing: { type: ["array"], items: differing_case },
  stale: { type: ["array"], items: stale_difference },
  unseen: { type: ["array"], items: expected_difference },
}, additionalProperties: false } satisfies Constraints;

export const dead_letter_encoding = { model: 'dead_letter_encoding', type: ["string"], enum: catalogue.DEAD_LETTER_ENCODING_VALUES } satisfies Constraints;

export const dead_letter_issue = { model: 'dead_letter_issue', type: ["object"], properties: {
  path: { type: ["string"] },
  keyword: { type: ["string"] },
  schema_path: { type: ["string"] },
  message: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const dead_letter_reason = { model: 'dead_letter_reason', type: ["string"], enum: catalogue.DEAD_LETTER_REASON_VALUES } satisfies Constraints;

export const enum_mapping = { model: 'enum_mapping', type: ["object"], properties: {
  description: { type: ["string"], minLength: 1 },
  from: { type: ["string"], minLength: 1 },
  to: { type: ["string"], minLength: 1 },
  values: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
}, additionalProperties: false } satisfies Constraints;

export const enum_transitions = { model: 'enum_transitions', type: ["object"], properties: {
  description: { type: ["string"], minLength: 1 },
  of: { type: ["string"], minLength: 1 },
  first: { type: ["array"], items: { type: ["string"], minLength: 1 } },
  following: { type: ["object"], additionalProperties: { type: ["array"], items: { type: ["string"], minLength: 1 } } },
}, additionalProperties: false } satisfies Constraints;

export const sequence_number = { model: 'sequence_number', type: ["integer"], minimum: 1, maximum: 9007199254740991 } satisfies Constraints;

export const errored_answer = { model: 'errored_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "errored" },
  context: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const expected_differences = { model: 'expected_differences', type: ["object"], properties: {
  differences: { type: ["array"], items: expected_difference },
}, additionalProperties: false } satisfies Constraints;

export const expected_error = { model: 'expected_error', type: ["object"], properties: {
  path: { type: ["string"] },
  keyword: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const register_kind = { model: 'register_kind', type: ["string"], enum: catalogue.REGISTER_KIND_VALUES } satisfies Constraints;

export const register_declaration = { model: 'register_declaration', type: ["object"], properties: {
  kind: register_kind,
  keeps: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const family_rule = { model: 'family_rule', type: ["object"], properties: {
  description: { type: ["string"], minLength: 1 },
  model: { type: ["string"], minLength: 1 },
  if: { nullable: { type: ["object"] } },
  then: { nullable: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } } },
  entries_of: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const family_declaration = { model: 'family_declaration', type: ["object"], properties: {
  description: { type: ["string"], minLength: 1 },
  events: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  state: { type: ["string","null"] },
  registers: { nullable: { type: ["object"], additionalProperties: register_declaration } },
  fold: { type: ["string","null"] },
  namespace: { type: ["string","null"] },
  rules: { nullable: { type: ["object"], additionalProperties: family_rule } },
  mappings: { nullable: { type: ["object"], additionalProperties: enum_mapping } },
  transitions: { nullable: { type: ["object"], additionalProperties: enum_transitions } },
}, additionalProperties: false } satisfies Constraints;

export const fixture_category = { model: 'fixture_category', type: ["string"], enum: catalogue.FIXTURE_CATEGORY_VALUES } satisfies Constraints;

export const fixture_type = { model: 'fixture_type', type: ["string"], enum: catalogue.FIXTURE_TYPE_VALUES } satisfies Constraints;

export const fixture = { model: 'fixture', type: ["object"], properties: {
  id: { type: ["string"], minLength: 1 },
  category: fixture_category,
  type: fixture_type,
  description: { type: ["string"], minLength: 1 },
  rules: { type: ["array"], items: { type: ["string"], minLength: 1 } },
  file: { type: ["string"], minLength: 1 },
  schema: { type: ["string","null"] },
  errors: { nullable: { type: ["array"], items: expected_error } },
  expected: { type: ["string","null"] },
  family: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const given_namespace_fields = { model: 'given_namespace_fields', type: ["object"], properties: {
  target_branch: { type: ["string","null"] },
  mission_key: { type: ["string","null"] },
  manifest_version: { type: ["string","null"] },
  step_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const fixture_line = { model: 'fixture_line', type: ["object"], properties: {
  id: { type: ["string"], minLength: 1 },
  description: { type: ["string","null"] },
  rules: { nullable: { type: ["array"], items: { type: ["string"], minLength: 1 } } },
  errors: { nullable: { type: ["array"], items: expected_error } },
  generation: { type: ["string","null"] },
  generations: { nullable: { type: ["array"], items: { type: ["string"] } } },
  namespace: { nullable: given_namespace_fields },
  left_out: { nullable: { type: ["array"], items: { type: ["string"] } } },
}, additionalProperties: false } satisfies Constraints;

export const fixture_manifest = { model: 'fixture_manifest', type: ["object"], properties: {
  fixtures: { type: ["array"], items: fixture },
}, additionalProperties: false } satisfies Constraints;

export const json_text = { model: 'json_text', type: ["string"], minLength: 1 } satisfies Constraints;

export const listed_dead_letter = { model: 'listed_dead_letter', type: ["object"], properties: {
  id: { type: ["string"], minLength: 1 },
  reason: dead_letter_reason,
  stored_at: above.timestamp,
  mission: { type: ["string","null"] },
  partition: { nullable: above.non_negative_integer },
  size_bytes: above.non_negative_integer,
  encoding: dead_letter_encoding,
  content: { type: ["string"] },
  issues: { type: ["array"], items: dead_letter_issue },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const message_texts = { model: 'message_texts', type: ["object"], properties: {
  description: { type: ["string"], minLength: 1 },
  issue: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  expected: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  bound: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  type: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  found: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  hint: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  generation: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  joined_by: { type: ["object"], additionalProperties: { type: ["string"], minLength: 1 } },
  limit: { type: ["object"], additionalProperties: above.non_negative_integer },
  shortened: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const publish_report = { model: 'publish_report', type: ["object"], properties: {
  accepted: above.non_negative_integer,
  duplicate: above.non_negative_integer,
  ignored: above.non_negative_integer,
  refused: above.non_negative_integer,
}, additionalProperties: false } satisfies Constraints;

export const rule_set = { model: 'rule_set', type: ["string"], enum: catalogue.RULE_SET_VALUES } satisfies Constraints;

export const reduce_request = { model: 'reduce_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "reduce" },
  rules: rule_set,
  events: { type: ["array"], items: json_text },
  generations: { nullable: { type: ["array"], items: { type: ["string"] } } },
  namespace: { nullable: given_namespace_fields },
}, additionalProperties: false } satisfies Constraints;

export const reduced_answer = { model: 'reduced_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "reduced" },
  state: json_text,
}, additionalProperties: false } satisfies Constraints;

export const refused_answer = { model: 'refused_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "refused" },
  error: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const round_trip_request = { model: 'round_trip_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "round_trip" },
  schema: { type: ["string","null"] },
  event_type: { type: ["string","null"] },
  instance: json_text,
}, additionalProperties: false } satisfies Constraints;

export const round_tripped_answer = { model: 'round_tripped_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "round_tripped" },
  instance: json_text,
}, additionalProperties: false } satisfies Constraints;

export const skipped_answer = { model: 'skipped_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "skipped" },
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const start_request = { model: 'start_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "start" },
  protocol: { type: ["integer"], minimum: 1, maximum: 1 },
}, additionalProperties: false } satisfies Constraints;

export const started_answer = { model: 'started_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "started" },
  name: { type: ["string"], minLength: 1 },
  language: { type: ["string"], minLength: 1 },
  version: { type: ["string"], minLength: 1 },
  capabilities: { type: ["array"], items: capability },
}, additionalProperties: false } satisfies Constraints;

export const state_trace = { model: 'state_trace', type: ["object"], properties: {
  namespace: { nullable: above.local_namespace_tuple },
  artifacts: { type: ["object"], additionalProperties: artifact_trace },
  anomalies: { type: ["array"], items: traced_event },
  latest_snapshot: { nullable: traced_event },
  drift_history: { type: ["array"], items: traced_event },
  event_count: above.non_negative_integer,
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const stop_request = { model: 'stop_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "stop" },
}, additionalProperties: false } satisfies Constraints;

export const stopped_answer = { model: 'stopped_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "stopped" },
}, additionalProperties: false } satisfies Constraints;

export const upcast_answer = { model: 'upcast_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "upcast" },
  generation: { type: ["string","null"] },
  event: { nullable: json_text },
  left_out: { type: ["array"], items: { type: ["string"] } },
  issues: { type: ["array"], items: conformance_issue },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const upcast_request = { model: 'upcast_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "upcast" },
  event: json_text,
  namespace: given_namespace_fields,
}, additionalProperties: false } satisfies Constraints;

export const validate_event_request = { model: 'validate_event_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "validate_event" },
  event: json_text,
  generations: { nullable: { type: ["array"], items: { type: ["string"] } } },
  namespace: { nullable: given_namespace_fields },
}, additionalProperties: false } satisfies Constraints;

export const validate_request = { model: 'validate_request', type: ["object"], properties: {
  seq: sequence_number,
  command: { type: ["string"], const: "validate" },
  schema: { type: ["string","null"] },
  event_type: { type: ["string","null"] },
  instance: json_text,
}, additionalProperties: false } satisfies Constraints;

export const validated_answer = { model: 'validated_answer', type: ["object"], properties: {
  seq: sequence_number,
  outcome: { type: ["string"], const: "validated" },
  valid: { type: ["boolean"] },
  errors: { type: ["array"], items: { type: ["string"] } },
  issues: { nullable: { type: ["array"], items: conformance_issue } },
}, additionalProperties: false } satisfies Constraints;
