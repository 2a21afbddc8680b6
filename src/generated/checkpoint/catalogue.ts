// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Which missing events are anomalies (C17, C21). */
export const ANOMALY_POLICY_VALUES: readonly types.AnomalyPolicy[] = /* @__PURE__ */ Object.freeze(["active","every-missing-event"] as const);

/** When a dossier has drifted (C19, C21). */
export const DRIFT_POLICY_VALUES: readonly types.DriftPolicy[] = /* @__PURE__ */ Object.freeze(["since-latest-snapshot","any-drift"] as const);

/** What makes two namespaces one (C14, C21). */
export const NAMESPACE_IDENTITY_VALUES: readonly types.NamespaceIdentity[] = /* @__PURE__ */ Object.freeze(["all-fields","ignore-step-id"] as const);

/** What becomes of an event of another namespace (C14): it is refused when it is applied; it is taken in, and reading the state throws; or each namespace has a projection of its own. */
export const NAMESPACE_POLICY_VALUES: readonly types.NamespacePolicy[] = /* @__PURE__ */ Object.freeze(["refuse","collect","partition"] as const);
