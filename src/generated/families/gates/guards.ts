// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `failed_conclusion`. */
export const isFailedConclusion: ModelGuard<types.FailedConclusion> = /* @__PURE__ */ modelGuard(constraints.failed_conclusion, predicates.isFailedConclusion);

/** Whether a value is a valid `gate_failed_payload`. */
export const isGateFailedPayload: ModelGuard<types.GateFailedPayload> = /* @__PURE__ */ modelGuard(constraints.gate_failed_payload, predicates.isGateFailedPayload);

/** Whether a value is a valid `gate_passed_payload`. */
export const isGatePassedPayload: ModelGuard<types.GatePassedPayload> = /* @__PURE__ */ modelGuard(constraints.gate_passed_payload, predicates.isGatePassedPayload);

/** Whether a value is a valid `gate_provider`. */
export const isGateProvider: ModelGuard<types.GateProvider> = /* @__PURE__ */ modelGuard(constraints.gate_provider, predicates.isGateProvider);

/** Whether a value is a valid `gate_type`. */
export const isGateType: ModelGuard<types.GateType> = /* @__PURE__ */ modelGuard(constraints.gate_type, predicates.isGateType);

/** Whether a value is a valid `http_url`. */
export const isHttpUrl: ModelGuard<types.HttpUrl> = /* @__PURE__ */ modelGuard(constraints.http_url, predicates.isHttpUrl);

/** Whether a value is a valid `passed_conclusion`. */
export const isPassedConclusion: ModelGuard<types.PassedConclusion> = /* @__PURE__ */ modelGuard(constraints.passed_conclusion, predicates.isPassedConclusion);

/** Whether a value is a valid `positive_integer`. */
export const isPositiveInteger: ModelGuard<types.PositiveInteger> = /* @__PURE__ */ modelGuard(constraints.positive_integer, predicates.isPositiveInteger);
