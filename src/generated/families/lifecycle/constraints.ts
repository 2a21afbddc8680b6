// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const mission_cancelled_payload = { model: 'families/lifecycle/mission_cancelled_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  reason: { type: ["string"], minLength: 1 },
  actor: { type: ["string"], minLength: 1 },
  cancelled_wp_ids: { nullable: { type: ["array"], items: { type: ["string"] } } },
}, additionalProperties: false } satisfies Constraints;

export const mission_completed_payload = { model: 'families/lifecycle/mission_completed_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  mission_type: { type: ["string"], minLength: 1 },
  final_phase: { type: ["string"], minLength: 1 },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const mission_started_payload = { model: 'families/lifecycle/mission_started_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  mission_type: { type: ["string"], minLength: 1 },
  initial_phase: { type: ["string"], minLength: 1 },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const mission_status = { model: 'families/lifecycle/mission_status', type: ["string"], enum: catalogue.MISSION_STATUS_VALUES } satisfies Constraints;

export const phase_entered_payload = { model: 'families/lifecycle/phase_entered_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  phase_name: { type: ["string"], minLength: 1 },
  previous_phase: { type: ["string","null"], minLength: 1 },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const reduced_mission_state = { model: 'families/lifecycle/reduced_mission_state', type: ["object"], properties: {
  mission_id: { type: ["string","null"] },
  mission_status: { nullable: mission_status },
  mission_type: { type: ["string","null"] },
  current_phase: { type: ["string","null"] },
  phases_entered: { type: ["array"], items: { type: ["string"] } },
  wp_states: { type: ["object"], additionalProperties: above.wp_state },
  anomalies: { type: ["array"], items: above.event_anomaly },
  event_count: contract.non_negative_integer,
  last_processed_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;

export const review_rollback_payload = { model: 'families/lifecycle/review_rollback_payload', type: ["object"], properties: {
  mission_id: { type: ["string"], minLength: 1 },
  review_ref: { type: ["string"], minLength: 1 },
  target_phase: { type: ["string"], minLength: 1 },
  affected_wp_ids: { nullable: { type: ["array"], items: { type: ["string"] } } },
  actor: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;
