// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const acknowledgement = { model: 'families/collaboration/acknowledgement', type: ["string"], enum: catalogue.ACKNOWLEDGEMENT_VALUES } satisfies Constraints;

export const comment_entry = { model: 'families/collaboration/comment_entry', type: ["object"], properties: {
  comment_id: { type: ["string"], minLength: 1 },
  event_id: contract.event_id,
  participant_id: { type: ["string"], minLength: 1 },
  content: { type: ["string"], minLength: 1 },
  reply_to: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const comment_posted_payload = { model: 'families/collaboration/comment_posted_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  comment_id: { type: ["string"], minLength: 1 },
  content: { type: ["string"], minLength: 1 },
  reply_to: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const focus_target_type = { model: 'families/collaboration/focus_target_type', type: ["string"], enum: catalogue.FOCUS_TARGET_TYPE_VALUES } satisfies Constraints;

export const focus_target = { model: 'families/collaboration/focus_target', type: ["object"], properties: {
  target_type: focus_target_type,
  target_id: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const warning_severity = { model: 'families/collaboration/warning_severity', type: ["string"], enum: catalogue.WARNING_SEVERITY_VALUES } satisfies Constraints;

export const concurrent_driver_warning_payload = { model: 'families/collaboration/concurrent_driver_warning_payload', type: ["object"], properties: {
  warning_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  participant_ids: { type: ["array"], minItems: 2, items: { type: ["string"] } },
  focus_target: focus_target,
  severity: warning_severity,
}, additionalProperties: false } satisfies Constraints;

export const decision_captured_payload = { model: 'families/collaboration/decision_captured_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  decision_id: { type: ["string"], minLength: 1 },
  topic: { type: ["string"], minLength: 1 },
  chosen_option: { type: ["string"], minLength: 1 },
  rationale: { type: ["string","null"] },
  referenced_warning_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const decision_entry = { model: 'families/collaboration/decision_entry', type: ["object"], properties: {
  decision_id: { type: ["string"], minLength: 1 },
  event_id: contract.event_id,
  participant_id: { type: ["string"], minLength: 1 },
  topic: { type: ["string"], minLength: 1 },
  chosen_option: { type: ["string"], minLength: 1 },
  referenced_warning_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const drive_intent = { model: 'families/collaboration/drive_intent', type: ["string"], enum: catalogue.DRIVE_INTENT_VALUES } satisfies Constraints;

export const drive_intent_set_payload = { model: 'families/collaboration/drive_intent_set_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  intent: drive_intent,
}, additionalProperties: false } satisfies Constraints;

export const focus_changed_payload = { model: 'families/collaboration/focus_changed_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  focus_target: focus_target,
  previous_focus_target: { nullable: focus_target },
}, additionalProperties: false } satisfies Constraints;

export const participant_type = { model: 'families/collaboration/participant_type', type: ["string"], enum: catalogue.PARTICIPANT_TYPE_VALUES } satisfies Constraints;

export const participant_identity = { model: 'families/collaboration/participant_identity', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  participant_type: participant_type,
  display_name: { type: ["string","null"] },
  session_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const participant_invited_payload = { model: 'families/collaboration/participant_invited_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  participant_identity: participant_identity,
  invited_by: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const participant_joined_payload = { model: 'families/collaboration/participant_joined_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  participant_identity: participant_identity,
  mission_id: { type: ["string"], minLength: 1 },
  auth_principal_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const participant_left_payload = { model: 'families/collaboration/participant_left_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  reason: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const potential_step_collision_detected_payload = { model: 'families/collaboration/potential_step_collision_detected_payload', type: ["object"], properties: {
  warning_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  participant_ids: { type: ["array"], minItems: 2, items: { type: ["string"] } },
  step_id: { type: ["string"], minLength: 1 },
  wp_id: { type: ["string","null"] },
  severity: warning_severity,
}, additionalProperties: false } satisfies Constraints;

export const presence_heartbeat_payload = { model: 'families/collaboration/presence_heartbeat_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  session_id: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const step_outcome = { model: 'families/collaboration/step_outcome', type: ["string"], enum: catalogue.STEP_OUTCOME_VALUES } satisfies Constraints;

export const prompt_step_execution_completed_payload = { model: 'families/collaboration/prompt_step_execution_completed_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  wp_id: { type: ["string","null"] },
  outcome: step_outcome,
}, additionalProperties: false } satisfies Constraints;

export const prompt_step_execution_started_payload = { model: 'families/collaboration/prompt_step_execution_started_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  step_id: { type: ["string"], minLength: 1 },
  wp_id: { type: ["string","null"] },
  step_description: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const warning_entry = { model: 'families/collaboration/warning_entry', type: ["object"], properties: {
  warning_id: { type: ["string"], minLength: 1 },
  event_id: contract.event_id,
  warning_type: { type: ["string"], minLength: 1 },
  participant_ids: { type: ["array"], items: { type: ["string"] } },
  acknowledgements: { type: ["object"], additionalProperties: acknowledgement },
}, additionalProperties: false } satisfies Constraints;

export const reduced_collaboration_state = { model: 'families/collaboration/reduced_collaboration_state', type: ["object"], properties: {
  mission_id: { type: ["string","null"] },
  participants: { type: ["object"], additionalProperties: participant_identity },
  departed_participants: { type: ["object"], additionalProperties: participant_identity },
  presence: { type: ["object"], additionalProperties: contract.timestamp },
  active_drivers: { type: ["array"], items: { type: ["string"] } },
  focus_by_participant: { type: ["object"], additionalProperties: focus_target },
  participants_by_focus: { type: ["object"], additionalProperties: { type: ["array"], items: { type: ["string"] } } },
  warnings: { type: ["array"], items: warning_entry },
  decisions: { type: ["array"], items: decision_entry },
  comments: { type: ["array"], items: comment_entry },
  active_executions: { type: ["object"], additionalProperties: { type: ["array"], items: { type: ["string"] } } },
  linked_sessions: { type: ["object"], additionalProperties: { type: ["array"], items: { type: ["string"] } } },
  anomalies: { type: ["array"], items: above.event_anomaly },
  event_count: contract.non_negative_integer,
  last_processed_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;

export const session_link_type = { model: 'families/collaboration/session_link_type', type: ["string"], enum: catalogue.SESSION_LINK_TYPE_VALUES } satisfies Constraints;

export const session_linked_payload = { model: 'families/collaboration/session_linked_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  primary_session_id: { type: ["string"], minLength: 1 },
  linked_session_id: { type: ["string"], minLength: 1 },
  link_type: session_link_type,
}, additionalProperties: false } satisfies Constraints;

export const warning_acknowledged_payload = { model: 'families/collaboration/warning_acknowledged_payload', type: ["object"], properties: {
  participant_id: { type: ["string"], minLength: 1 },
  mission_id: { type: ["string"], minLength: 1 },
  warning_id: { type: ["string"], minLength: 1 },
  acknowledgement: acknowledgement,
}, additionalProperties: false } satisfies Constraints;
