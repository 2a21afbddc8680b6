import type {
  AnomalyPolicy,
  DriftPolicy,
  NamespaceIdentity,
} from '../generated/checkpoint/types.js';
import { describe } from '../issues/wording.js';

/** The three policies in which reducers of dossier events differ (C21). */
export interface ReducerRules {
  /**
   * What makes two namespaces one (C14). `all-fields`: all six fields are equal, absent and null
   * `step_id` being the same. `ignore-step-id`: the other five are; where two different non-null
   * step ids occur, the state's is null.
   */
  readonly namespaceIdentity: NamespaceIdentity;
  /**
   * Which missing events are anomalies (C17). `active`: the latest for each path and step, until
   * the artifact is indexed. `every-missing-event`: all of them, for good.
   */
  readonly anomalies: AnomalyPolicy;
  /**
   * When a dossier has drifted (C19). `since-latest-snapshot`: a snapshot is a new baseline, drifts
   * before it are history. `any-drift`: one drift event anywhere is enough.
   */
  readonly drifted: DriftPolicy;
}

/** The rules of this contract, and the default. */
export const CONTRACT_RULES: ReducerRules = Object.freeze({
  namespaceIdentity: 'all-fields',
  anomalies: 'active',
  drifted: 'since-latest-snapshot',
});

/** Exactly what the reference implementation gives: spec-kitty-events 2.4.0 (C21). */
export const SPEC_KITTY_EVENTS_2_4_RULES: ReducerRules = Object.freeze({
  namespaceIdentity: 'ignore-step-id',
  anomalies: 'every-missing-event',
  drifted: 'any-drift',
});

/** Whether two rule sets are the same policies. */
export function haveEqualPolicies(a: ReducerRules, b: ReducerRules): boolean {
  return (
    a.namespaceIdentity === b.namespaceIdentity &&
    a.anomalies === b.anomalies &&
    a.drifted === b.drifted
  );
}

/** @throws TypeError for what is no rule set, such as the name of one */
export function assertRules(rules: unknown): void {
  const { namespaceIdentity, anomalies, drifted } = (rules ?? {}) as Partial<ReducerRules>;
  if (!namespaceIdentity || !anomalies || !drifted) {
    throw new TypeError(`found ${describe(rules)}, expected rules such as CONTRACT_RULES`);
  }
}
