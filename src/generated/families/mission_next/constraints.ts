// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const runtime_actor_type = { model: 'families/mission_next/runtime_actor_type', type: ["string"], enum: catalogue.RUNTIME_ACTOR_TYPE_VALUES } satisfies Constraints;

export const runtime_actor_identity = { model: 'families/mission_next/runtime_actor_identity', type: ["object"], properties: {
  actor_id: { type: ["string"], minLength: 1 },
  actor_type: runtime_actor_type,
  display_name: { type: ["string","null"] },
  provider: { type: ["string","null"] },
  model: { type: ["string","null"] },
  tool: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const decision_input_answered_payload = { model: 'families/mission_next/decision_input_answered_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  decision_id: { type: ["string"], minLength: 1 },
  answer: { type: ["string"], minLength: 1 },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const decision_input_requested_payload = { model: 'families/mission_next/decision_input_requested_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  decision_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  question: { type: ["string"], minLength: 1 },
  options: { nullable: { type: ["array"], items: { type: ["string"] } } },
  input_key: { type: ["string","null"] },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const mission_run_completed_payload = { model: 'families/mission_next/mission_run_completed_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  mission_key: { type: ["string"], minLength: 1 },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const mission_run_started_payload = { model: 'families/mission_next/mission_run_started_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  mission_key: { type: ["string"], minLength: 1 },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const mission_run_status = { model: 'families/mission_next/mission_run_status', type: ["string"], enum: catalogue.MISSION_RUN_STATUS_VALUES } satisfies Constraints;

export const next_step_auto_completed_payload = { model: 'families/mission_next/next_step_auto_completed_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  agent_id: { type: ["string"], minLength: 1 },
  result: { type: ["string"], minLength: 1 },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const next_step_issued_payload = { model: 'families/mission_next/next_step_issued_payload', type: ["object"], properties: {
  run_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  agent_id: { type: ["string"], minLength: 1 },
  actor: runtime_actor_identity,
}, additionalProperties: false } satisfies Constraints;

export const reduced_mission_run_state = { model: 'families/mission_next/reduced_mission_run_state', type: ["object"], properties: {
  run_id: { type: ["string","null"] },
  mission_key: { type: ["string","null"] },
  run_status: { nullable: mission_run_status },
  current_step_id: { type: ["string","null"] },
  completed_steps: { type: ["array"], items: { type: ["string"] } },
  pending_decisions: { type: ["object"], additionalProperties: decision_input_requested_payload },
  answered_decisions: { type: ["object"], additionalProperties: decision_input_answered_payload },
  anomalies: { type: ["array"], items: above.event_anomaly },
  event_count: contract.non_negative_integer,
  last_processed_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;
