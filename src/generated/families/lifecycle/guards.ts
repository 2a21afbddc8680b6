// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `mission_cancelled_payload`. */
export const isMissionCancelledPayload: ModelGuard<types.MissionCancelledPayload> = /* @__PURE__ */ modelGuard(constraints.mission_cancelled_payload, predicates.isMissionCancelledPayload);

/** Whether a value is a valid `mission_completed_payload`. */
export const isMissionCompletedPayload: ModelGuard<types.MissionCompletedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_completed_payload, predicates.isMissionCompletedPayload);

/** Whether a value is a valid `mission_started_payload`. */
export const isMissionStartedPayload: ModelGuard<types.MissionStartedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_started_payload, predicates.isMissionStartedPayload);

/** Whether a value is a valid `mission_status`. */
export const isMissionStatus: ModelGuard<types.MissionStatus> = /* @__PURE__ */ modelGuard(constraints.mission_status, predicates.isMissionStatus);

/** Whether a value is a valid `phase_entered_payload`. */
export const isPhaseEnteredPayload: ModelGuard<types.PhaseEnteredPayload> = /* @__PURE__ */ modelGuard(constraints.phase_entered_payload, predicates.isPhaseEnteredPayload);

/** Whether a value is a valid `reduced_mission_state`. */
export const isReducedMissionState: ModelGuard<types.ReducedMissionState> = /* @__PURE__ */ modelGuard(constraints.reduced_mission_state, predicates.isReducedMissionState);

/** Whether a value is a valid `review_rollback_payload`. */
export const isReviewRollbackPayload: ModelGuard<types.ReviewRollbackPayload> = /* @__PURE__ */ modelGuard(constraints.review_rollback_payload, predicates.isReviewRollbackPayload);
