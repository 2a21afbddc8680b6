// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from '../../issues/constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

export const anomaly_policy = { model: 'anomaly_policy', type: ["string"], enum: catalogue.ANOMALY_POLICY_VALUES } satisfies Constraints;

export const namespace_identity = { model: 'namespace_identity', type: ["string"], enum: catalogue.NAMESPACE_IDENTITY_VALUES } satisfies Constraints;

export const drift_policy = { model: 'drift_policy', type: ["string"], enum: catalogue.DRIFT_POLICY_VALUES } satisfies Constraints;

export const checkpoint_rules = { model: 'checkpoint_rules', type: ["object"], properties: {
  namespace_identity: namespace_identity,
  anomalies: anomaly_policy,
  drifted: drift_policy,
}, additionalProperties: false } satisfies Constraints;

export const namespace_policy = { model: 'namespace_policy', type: ["string"], enum: catalogue.NAMESPACE_POLICY_VALUES } satisfies Constraints;

export const register_content = { model: 'register_content', type: ["object"], properties: {
  keys: { type: ["array"], items: { type: ["string"] } },
  lamport_clocks: { type: ["array"], items: above.non_negative_integer },
  seconds: { type: ["array"], items: { type: ["integer"], minimum: -30610310400, maximum: 253402387199 } },
  nanoseconds: { type: ["array"], items: { type: ["integer"], minimum: 0, maximum: 999999999 } },
  event_ids: { type: ["array"], items: above.event_id },
  values: { type: ["array"], items: { nullable: { type: ["object"] } } },
}, additionalProperties: false } satisfies Constraints;

export const id_table = { model: 'id_table', type: ["object"], properties: {
  count: above.non_negative_integer,
  rows: { type: ["array"], items: { type: ["string"] } },
}, additionalProperties: false } satisfies Constraints;

export const held_event = { model: 'held_event', type: ["object"], properties: {
  event_id: above.event_id,
  first_version: { type: ["string","null"] },
  is_contested: { type: ["boolean"] },
}, requiresAll: true, additionalProperties: false } satisfies Constraints;

export const projection_content = { model: 'projection_content', type: ["object"], properties: {
  namespaces: register_content,
  registers: { type: ["object"], additionalProperties: register_content },
  ids: id_table,
  conflicting_ids: { type: ["array"], items: above.event_id },
  unsettled_ids: { type: ["array"], items: above.event_id },
  held: { type: ["array"], items: held_event },
}, additionalProperties: false } satisfies Constraints;

export const checkpoint = { model: 'checkpoint', type: ["object"], properties: {
  format: { type: ["string"], const: "mission-dossier-checkpoint" },
  version: { type: ["integer"], minimum: 1, maximum: 1 },
  family: { type: ["string"], minLength: 1 },
  rules: checkpoint_rules,
  namespaces: namespace_policy,
  projections: { type: ["object"], additionalProperties: projection_content },
  checksum: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;
