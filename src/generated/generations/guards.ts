// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `artifact_counts`. */
export const isArtifactCounts: ModelGuard<types.ArtifactCounts> = /* @__PURE__ */ modelGuard(constraints.artifact_counts, predicates.isArtifactCounts);

/** Whether a value is a valid `completeness_status`. */
export const isCompletenessStatus: ModelGuard<types.CompletenessStatus> = /* @__PURE__ */ modelGuard(constraints.completeness_status, predicates.isCompletenessStatus);

/** Whether a value is a valid `drift_severity`. */
export const isDriftSeverity: ModelGuard<types.DriftSeverity> = /* @__PURE__ */ modelGuard(constraints.drift_severity, predicates.isDriftSeverity);

/** Whether a value is a valid `event`. */
export const isEvent: ModelGuard<types.Event> = /* @__PURE__ */ modelGuard(constraints.event, predicates.isEvent);

/** Whether a value is a valid `flat_artifact_class`. */
export const isFlatArtifactClass: ModelGuard<types.FlatArtifactClass> = /* @__PURE__ */ modelGuard(constraints.flat_artifact_class, predicates.isFlatArtifactClass);

/** Whether a value is a valid `missing_reason_code`. */
export const isMissingReasonCode: ModelGuard<types.MissingReasonCode> = /* @__PURE__ */ modelGuard(constraints.missing_reason_code, predicates.isMissingReasonCode);

/** Whether a value is a valid `mission_artifact_identity`. */
export const isMissionArtifactIdentity: ModelGuard<types.MissionArtifactIdentity> = /* @__PURE__ */ modelGuard(constraints.mission_artifact_identity, predicates.isMissionArtifactIdentity);

/** Whether a value is a valid `mission_namespace_tuple`. */
export const isMissionNamespaceTuple: ModelGuard<types.MissionNamespaceTuple> = /* @__PURE__ */ modelGuard(constraints.mission_namespace_tuple, predicates.isMissionNamespaceTuple);

/** Whether a value is a valid `required_status`. */
export const isRequiredStatus: ModelGuard<types.RequiredStatus> = /* @__PURE__ */ modelGuard(constraints.required_status, predicates.isRequiredStatus);

/** Whether a value is a valid `sha256_hex`. */
export const isSha256Hex: ModelGuard<types.Sha256Hex> = /* @__PURE__ */ modelGuard(constraints.sha256_hex, predicates.isSha256Hex);
