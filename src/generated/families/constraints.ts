// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../issues/constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const repo_evidence = { model: 'families/repo_evidence', type: ["object"], properties: {
  repo: { type: ["string"], minLength: 1 },
  branch: { type: ["string"], minLength: 1 },
  commit: { type: ["string"], minLength: 1 },
  files_touched: { nullable: { type: ["array"], items: { type: ["string"] } } },
}, additionalProperties: false } satisfies Constraints;

export const verification_entry = { model: 'families/verification_entry', type: ["object"], properties: {
  command: { type: ["string"], minLength: 1 },
  result: { type: ["string"], minLength: 1 },
  summary: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const review_verdict = { model: 'families/review_verdict', type: ["object"], properties: {
  reviewer: { type: ["string"], minLength: 1 },
  verdict: { type: ["string"], minLength: 1 },
  reference: { type: ["string","null"] },
}, additionalProperties: false } satisfies Constraints;

export const done_evidence = { model: 'families/done_evidence', type: ["object"], properties: {
  repos: { type: ["array"], minItems: 1, items: repo_evidence },
  verification: { nullable: { type: ["array"], items: verification_entry } },
  review: review_verdict,
}, additionalProperties: false } satisfies Constraints;

export const event_anomaly = { model: 'families/event_anomaly', type: ["object"], properties: {
  event_id: above.event_id,
  event_type: { type: ["string"], minLength: 1 },
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const lane = { model: 'families/lane', type: ["string"], enum: catalogue.LANE_VALUES } satisfies Constraints;

export const wp_state = { model: 'families/wp_state', type: ["object"], properties: {
  wp_id: { type: ["string"], minLength: 1 },
  current_lane: lane,
  last_event_id: above.event_id,
  last_transition_at: above.timestamp,
  evidence: { nullable: done_evidence },
}, additionalProperties: false } satisfies Constraints;
