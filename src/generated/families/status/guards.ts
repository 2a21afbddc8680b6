// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import { ruledGuard } from '../../../issues/ruledGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';
import * as rules from './rules.js';

/** Whether a value is a valid `execution_mode`. */
export const isExecutionMode: ModelGuard<types.ExecutionMode> = /* @__PURE__ */ modelGuard(constraints.execution_mode, predicates.isExecutionMode);

/** Whether a value is a valid `lane_mapping`. */
export const isLaneMapping: ModelGuard<types.LaneMapping> = /* @__PURE__ */ ruledGuard(modelGuard(constraints.lane_mapping, predicates.isLaneMapping), rules.lane_mapping);

/** Whether a value is a valid `not_blank_text`. */
export const isNotBlankText: ModelGuard<types.NotBlankText> = /* @__PURE__ */ modelGuard(constraints.not_blank_text, predicates.isNotBlankText);

/** Whether a value is a valid `reduced_status`. */
export const isReducedStatus: ModelGuard<types.ReducedStatus> = /* @__PURE__ */ modelGuard(constraints.reduced_status, predicates.isReducedStatus);

/** Whether a value is a valid `status_transition_payload`. */
export const isStatusTransitionPayload: ModelGuard<types.StatusTransitionPayload> = /* @__PURE__ */ ruledGuard(modelGuard(constraints.status_transition_payload, predicates.isStatusTransitionPayload), rules.status_transition_payload);

/** Whether a value is a valid `sync_lane_v1`. */
export const isSyncLaneV1: ModelGuard<types.SyncLaneV1> = /* @__PURE__ */ modelGuard(constraints.sync_lane_v1, predicates.isSyncLaneV1);

/** Whether a value is a valid `transition_anomaly`. */
export const isTransitionAnomaly: ModelGuard<types.TransitionAnomaly> = /* @__PURE__ */ modelGuard(constraints.transition_anomaly, predicates.isTransitionAnomaly);

/** Whether a value is a valid `written_lane`. */
export const isWrittenLane: ModelGuard<types.WrittenLane> = /* @__PURE__ */ modelGuard(constraints.written_lane, predicates.isWrittenLane);
