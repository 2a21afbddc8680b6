// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `decision_input_answered_payload`. */
export const isDecisionInputAnsweredPayload: ModelGuard<types.DecisionInputAnsweredPayload> = /* @__PURE__ */ modelGuard(constraints.decision_input_answered_payload, predicates.isDecisionInputAnsweredPayload);

/** Whether a value is a valid `decision_input_requested_payload`. */
export const isDecisionInputRequestedPayload: ModelGuard<types.DecisionInputRequestedPayload> = /* @__PURE__ */ modelGuard(constraints.decision_input_requested_payload, predicates.isDecisionInputRequestedPayload);

/** Whether a value is a valid `mission_run_completed_payload`. */
export const isMissionRunCompletedPayload: ModelGuard<types.MissionRunCompletedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_run_completed_payload, predicates.isMissionRunCompletedPayload);

/** Whether a value is a valid `mission_run_started_payload`. */
export const isMissionRunStartedPayload: ModelGuard<types.MissionRunStartedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_run_started_payload, predicates.isMissionRunStartedPayload);

/** Whether a value is a valid `mission_run_status`. */
export const isMissionRunStatus: ModelGuard<types.MissionRunStatus> = /* @__PURE__ */ modelGuard(constraints.mission_run_status, predicates.isMissionRunStatus);

/** Whether a value is a valid `next_step_auto_completed_payload`. */
export const isNextStepAutoCompletedPayload: ModelGuard<types.NextStepAutoCompletedPayload> = /* @__PURE__ */ modelGuard(constraints.next_step_auto_completed_payload, predicates.isNextStepAutoCompletedPayload);

/** Whether a value is a valid `next_step_issued_payload`. */
export const isNextStepIssuedPayload: ModelGuard<types.NextStepIssuedPayload> = /* @__PURE__ */ modelGuard(constraints.next_step_issued_payload, predicates.isNextStepIssuedPayload);

/** Whether a value is a valid `reduced_mission_run_state`. */
export const isReducedMissionRunState: ModelGuard<types.ReducedMissionRunState> = /* @__PURE__ */ modelGuard(constraints.reduced_mission_run_state, predicates.isReducedMissionRunState);

/** Whether a value is a valid `runtime_actor_identity`. */
export const isRuntimeActorIdentity: ModelGuard<types.RuntimeActorIdentity> = /* @__PURE__ */ modelGuard(constraints.runtime_actor_identity, predicates.isRuntimeActorIdentity);

/** Whether a value is a valid `runtime_actor_type`. */
export const isRuntimeActorType: ModelGuard<types.RuntimeActorType> = /* @__PURE__ */ modelGuard(constraints.runtime_actor_type, predicates.isRuntimeActorType);
