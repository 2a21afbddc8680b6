// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** The conclusion of a check that stops work. */
export const FAILED_CONCLUSION_VALUES: readonly types.FailedConclusion[] = /* @__PURE__ */ Object.freeze(["failure","timed_out","cancelled","action_required"] as const);

/** The service that ran the check. */
export const GATE_PROVIDER_VALUES: readonly types.GateProvider[] = /* @__PURE__ */ Object.freeze(["github"] as const);

/** The kind of a gate. */
export const GATE_TYPE_VALUES: readonly types.GateType[] = /* @__PURE__ */ Object.freeze(["ci"] as const);

/** The conclusion of a check that lets work through. */
export const PASSED_CONCLUSION_VALUES: readonly types.PassedConclusion[] = /* @__PURE__ */ Object.freeze(["success"] as const);
