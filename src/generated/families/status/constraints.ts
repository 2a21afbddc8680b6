// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../../issues/constraints.js';
import * as contract from '../../constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';
import * as predicates from './predicates.js';

export const execution_mode = { model: 'families/status/execution_mode', type: ["string"], enum: catalogue.EXECUTION_MODE_VALUES } satisfies Constraints;

export const sync_lane_v1 = { model: 'families/status/sync_lane_v1', type: ["string"], enum: catalogue.SYNC_LANE_V1_VALUES } satisfies Constraints;

export const lane_mapping = { model: 'families/status/lane_mapping', type: ["object"], additionalProperties: sync_lane_v1 } satisfies Constraints;

export const not_blank_text = { model: 'families/status/not_blank_text', type: ["string"], pattern: predicates.NOT_BLANK_TEXT_PATTERN, form: ["a text that is not blank: it has more than spaces, tabs and line breaks","The reviewer is on leave."] } satisfies Constraints;

export const transition_anomaly = { model: 'families/status/transition_anomaly', type: ["object"], properties: {
  event_id: contract.event_id,
  wp_id: { type: ["string"], minLength: 1 },
  from_lane: { nullable: above.lane },
  to_lane: { nullable: above.lane },
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const reduced_status = { model: 'families/status/reduced_status', type: ["object"], properties: {
  wp_states: { type: ["object"], additionalProperties: above.wp_state },
  anomalies: { type: ["array"], items: transition_anomaly },
  event_count: contract.non_negative_integer,
  last_processed_event_id: { nullable: contract.event_id },
}, additionalProperties: false } satisfies Constraints;

export const written_lane = { model: 'families/status/written_lane', type: ["string"], enum: catalogue.WRITTEN_LANE_VALUES } satisfies Constraints;

export const status_transition_payload = { model: 'families/status/status_transition_payload', type: ["object"], properties: {
  feature_slug: { type: ["string"], minLength: 1 },
  wp_id: { type: ["string"], minLength: 1 },
  from_lane: { nullable: written_lane },
  to_lane: written_lane,
  actor: { type: ["string"], minLength: 1 },
  force: { type: ["boolean","null"] },
  reason: { type: ["string","null"] },
  execution_mode: execution_mode,
  review_ref: { type: ["string","null"] },
  evidence: { nullable: above.done_evidence },
}, additionalProperties: false } satisfies Constraints;
