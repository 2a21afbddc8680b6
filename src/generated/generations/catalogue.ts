// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Whether all required artifacts are there. */
export const COMPLETENESS_STATUS_VALUES: readonly types.CompletenessStatus[] = /* @__PURE__ */ Object.freeze(["complete","incomplete","unknown"] as const);

/** How severe a drift is. */
export const DRIFT_SEVERITY_VALUES: readonly types.DriftSeverity[] = /* @__PURE__ */ Object.freeze(["info","warning","error"] as const);

/** The class of an artifact in a flat payload: those of the contract, and "other". */
export const FLAT_ARTIFACT_CLASS_VALUES: readonly types.FlatArtifactClass[] = /* @__PURE__ */ Object.freeze(["input","workflow","output","evidence","policy","runtime","other"] as const);

/** Why an expected artifact is missing. */
export const MISSING_REASON_CODE_VALUES: readonly types.MissingReasonCode[] = /* @__PURE__ */ Object.freeze(["not_found","unreadable","invalid_format","deleted_after_scan"] as const);

/** Whether the manifest requires an artifact. */
export const REQUIRED_STATUS_VALUES: readonly types.RequiredStatus[] = /* @__PURE__ */ Object.freeze(["required","optional"] as const);
