// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const blocking_strictness = { model: 'families/glossary/blocking_strictness', type: ["string"], enum: catalogue.BLOCKING_STRICTNESS_VALUES } satisfies Constraints;

export const clarification_record = { model: 'families/glossary/clarification_record', type: ["object"], properties: {
  request_event_id: contract.event_id,
  semantic_check_event_id: { type: ["string"], minLength: 1 },
  term: { type: ["string"], minLength: 1 },
  resolved: { type: ["boolean"] },
  resolution_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;

export const confidence = { model: 'families/glossary/confidence', type: ["number","integer"], minimum: 0, maximum: 1 } satisfies Constraints;

export const conflict_nature = { model: 'families/glossary/conflict_nature', type: ["string"], enum: catalogue.CONFLICT_NATURE_VALUES } satisfies Constraints;

export const step_metadata = { model: 'families/glossary/step_metadata', type: ["object"], additionalProperties: { type: ["string"] } } satisfies Constraints;

export const generation_blocked_by_semantic_conflict_payload = { model: 'families/glossary/generation_blocked_by_semantic_conflict_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  conflict_event_ids: { type: ["array"], minItems: 1, items: { type: ["string"] } },
  blocking_strictness: blocking_strictness,
  step_metadata: { nullable: step_metadata },
}, additionalProperties: false } satisfies Constraints;

export const level = { model: 'families/glossary/level', type: ["string"], enum: catalogue.LEVEL_VALUES } satisfies Constraints;

export const glossary_clarification_requested_payload = { model: 'families/glossary/glossary_clarification_requested_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  scope_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  semantic_check_event_id: { type: ["string"], minLength: 1 },
  term: { type: ["string"], minLength: 1 },
  question: { type: ["string"] },
  options: { type: ["array"], items: { type: ["string"] } },
  urgency: level,
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const glossary_clarification_resolved_payload = { model: 'families/glossary/glossary_clarification_resolved_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  clarification_event_id: { type: ["string"], minLength: 1 },
  selected_meaning: { type: ["string"], minLength: 1 },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const scope_type = { model: 'families/glossary/scope_type', type: ["string"], enum: catalogue.SCOPE_TYPE_VALUES } satisfies Constraints;

export const glossary_scope_activated_payload = { model: 'families/glossary/glossary_scope_activated_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  scope_id: { type: ["string"], minLength: 1 },
  scope_type: scope_type,
  glossary_version_id: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const glossary_sense_updated_payload = { model: 'families/glossary/glossary_sense_updated_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  scope_id: { type: ["string"], minLength: 1 },
  term_surface: { type: ["string"], minLength: 1 },
  before_sense: { type: ["string","null"] },
  after_sense: { type: ["string"], minLength: 1 },
  reason: { type: ["string"] },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const strictness = { model: 'families/glossary/strictness', type: ["string"], enum: catalogue.STRICTNESS_VALUES } satisfies Constraints;

export const glossary_strictness_set_payload = { model: 'families/glossary/glossary_strictness_set_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  new_strictness: strictness,
  previous_strictness: { nullable: strictness },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const recommended_action = { model: 'families/glossary/recommended_action', type: ["string"], enum: catalogue.RECOMMENDED_ACTION_VALUES } satisfies Constraints;

export const term_candidate_observed_payload = { model: 'families/glossary/term_candidate_observed_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  scope_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  term_surface: { type: ["string"], minLength: 1 },
  confidence: confidence,
  actor: { type: ["string"], minLength: 1 },
  step_metadata: { nullable: step_metadata },
}, additionalProperties: false } satisfies Constraints;

export const semantic_conflict_entry = { model: 'families/glossary/semantic_conflict_entry', type: ["object"], properties: {
  term: { type: ["string"], minLength: 1 },
  nature: conflict_nature,
  severity: level,
  description: { type: ["string"] },
}, additionalProperties: false } satisfies Constraints;

export const semantic_check_evaluated_payload = { model: 'families/glossary/semantic_check_evaluated_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  scope_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  conflicts: { type: ["array"], items: semantic_conflict_entry },
  severity: level,
  confidence: confidence,
  recommended_action: recommended_action,
  effective_strictness: strictness,
  step_metadata: { nullable: step_metadata },
}, additionalProperties: false } satisfies Constraints;

export const reduced_glossary_state = { model: 'families/glossary/reduced_glossary_state', type: ["object"], properties: {
  mission_id: { type: ["string","null"] },
  active_scopes: { type: ["object"], additionalProperties: glossary_scope_activated_payload },
  current_strictness: strictness,
  strictness_history: { type: ["array"], items: glossary_strictness_set_payload },
  term_candidates: { type: ["object"], additionalProperties: { type: ["object"], additionalProperties: { type: ["array"], items: term_candidate_observed_payload } } },
  term_senses: { type: ["object"], additionalProperties: { type: ["object"], additionalProperties: glossary_sense_updated_payload } },
  clarifications: { type: ["array"], items: clarification_record },
  semantic_checks: { type: ["array"], items: semantic_check_evaluated_payload },
  generation_blocks: { type: ["array"], items: generation_blocked_by_semantic_conflict_payload },
  anomalies: { type: ["array"], items: above.event_anomaly },
  event_count: contract.non_negative_integer,
  last_processed_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;
