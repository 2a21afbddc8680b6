import {
  ANOMALY_POLICY_VALUES,
  DRIFT_POLICY_VALUES,
  NAMESPACE_IDENTITY_VALUES,
} from '../generated/checkpoint/catalogue.js';
import type {
  AnomalyPolicy,
  DriftPolicy,
  NamespaceIdentity,
} from '../generated/checkpoint/types.js';
import { describe } from '../issues/wording.js';

/** The policies of a reducer of dossier events (C21). */
export interface ReducerRules {
  /**
   * When two namespaces are equal (C14). `all-fields`: if all six fields are equal; an absent `step_id`
   * equals null. `ignore-step-id`: if the other five fields are equal. If the events then have different
   * non-null step ids, the `step_id` of the state is null.
   */
  readonly namespaceIdentity: NamespaceIdentity;
  /**
   * Which missing events are anomalies (C17). `active`: the latest for each path
   * and step, until the artifact is indexed. `every-missing-event`: all of them, permanently.
   */
  readonly anomalies: AnomalyPolicy;
  /**
   * When a dossier has drifted (C19). `since-latest-snapshot`: if there is a drift event after the latest
   * snapshot. `any-drift`: if there is any drift event.
   */
  readonly drifted: DriftPolicy;
}

/** The rules of this contract. They are the default. */
export const CONTRACT_RULES: ReducerRules = /* @__PURE__ */ Object.freeze({
  namespaceIdentity: 'all-fields',
  anomalies: 'active',
  drifted: 'since-latest-snapshot',
});

/** The rules of the reference implementation, spec-kitty-events 2.4.0, for identical states (C21). */
export const SPEC_KITTY_EVENTS_2_4_RULES: ReducerRules = /* @__PURE__ */ Object.freeze({
  namespaceIdentity: 'ignore-step-id',
  anomalies: 'every-missing-event',
  drifted: 'any-drift',
});

/** Whether two rule sets have the same policies. */
export function haveEqualPolicies(a: ReducerRules, b: ReducerRules): boolean {
  return (
    a.namespaceIdentity === b.namespaceIdentity &&
    a.anomalies === b.anomalies &&
    a.drifted === b.drifted
  );
}

/** @throws TypeError if the value is not a rule set, for example the name of one, or names an unknown policy */
export function assertRules(rules: unknown): void {
  const { namespaceIdentity, anomalies, drifted } = (rules ?? {}) as Partial<ReducerRules>;
  if (
    !NAMESPACE_IDENTITY_VALUES.includes(namespaceIdentity as NamespaceIdentity) ||
    !ANOMALY_POLICY_VALUES.includes(anomalies as AnomalyPolicy) ||
    !DRIFT_POLICY_VALUES.includes(drifted as DriftPolicy)
  )
    throw new TypeError(`found ${describe(rules)}, expected rules such as CONTRACT_RULES`);
}
