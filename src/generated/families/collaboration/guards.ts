// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `acknowledgement`. */
export const isAcknowledgement: ModelGuard<types.Acknowledgement> = /* @__PURE__ */ modelGuard(constraints.acknowledgement, predicates.isAcknowledgement);

/** Whether a value is a valid `comment_entry`. */
export const isCommentEntry: ModelGuard<types.CommentEntry> = /* @__PURE__ */ modelGuard(constraints.comment_entry, predicates.isCommentEntry);

/** Whether a value is a valid `comment_posted_payload`. */
export const isCommentPostedPayload: ModelGuard<types.CommentPostedPayload> = /* @__PURE__ */ modelGuard(constraints.comment_posted_payload, predicates.isCommentPostedPayload);

/** Whether a value is a valid `concurrent_driver_warning_payload`. */
export const isConcurrentDriverWarningPayload: ModelGuard<types.ConcurrentDriverWarningPayload> = /* @__PURE__ */ modelGuard(constraints.concurrent_driver_warning_payload, predicates.isConcurrentDriverWarningPayload);

/** Whether a value is a valid `decision_captured_payload`. */
export const isDecisionCapturedPayload: ModelGuard<types.DecisionCapturedPayload> = /* @__PURE__ */ modelGuard(constraints.decision_captured_payload, predicates.isDecisionCapturedPayload);

/** Whether a value is a valid `decision_entry`. */
export const isDecisionEntry: ModelGuard<types.DecisionEntry> = /* @__PURE__ */ modelGuard(constraints.decision_entry, predicates.isDecisionEntry);

/** Whether a value is a valid `drive_intent`. */
export const isDriveIntent: ModelGuard<types.DriveIntent> = /* @__PURE__ */ modelGuard(constraints.drive_intent, predicates.isDriveIntent);

/** Whether a value is a valid `drive_intent_set_payload`. */
export const isDriveIntentSetPayload: ModelGuard<types.DriveIntentSetPayload> = /* @__PURE__ */ modelGuard(constraints.drive_intent_set_payload, predicates.isDriveIntentSetPayload);

/** Whether a value is a valid `focus_changed_payload`. */
export const isFocusChangedPayload: ModelGuard<types.FocusChangedPayload> = /* @__PURE__ */ modelGuard(constraints.focus_changed_payload, predicates.isFocusChangedPayload);

/** Whether a value is a valid `focus_target`. */
export const isFocusTarget: ModelGuard<types.FocusTarget> = /* @__PURE__ */ modelGuard(constraints.focus_target, predicates.isFocusTarget);

/** Whether a value is a valid `focus_target_type`. */
export const isFocusTargetType: ModelGuard<types.FocusTargetType> = /* @__PURE__ */ modelGuard(constraints.focus_target_type, predicates.isFocusTargetType);

/** Whether a value is a valid `participant_identity`. */
export const isParticipantIdentity: ModelGuard<types.ParticipantIdentity> = /* @__PURE__ */ modelGuard(constraints.participant_identity, predicates.isParticipantIdentity);

/** Whether a value is a valid `participant_invited_payload`. */
export const isParticipantInvitedPayload: ModelGuard<types.ParticipantInvitedPayload> = /* @__PURE__ */ modelGuard(constraints.participant_invited_payload, predicates.isParticipantInvitedPayload);

/** Whether a value is a valid `participant_joined_payload`. */
export const isParticipantJoinedPayload: ModelGuard<types.ParticipantJoinedPayload> = /* @__PURE__ */ modelGuard(constraints.participant_joined_payload, predicates.isParticipantJoinedPayload);

/** Whether a value is a valid `participant_left_payload`. */
export const isParticipantLeftPayload: ModelGuard<types.ParticipantLeftPayload> = /* @__PURE__ */ modelGuard(constraints.participant_left_payload, predicates.isParticipantLeftPayload);

/** Whether a value is a valid `participant_type`. */
export const isParticipantType: ModelGuard<types.ParticipantType> = /* @__PURE__ */ modelGuard(constraints.participant_type, predicates.isParticipantType);

/** Whether a value is a valid `potential_step_collision_detected_payload`. */
export const isPotentialStepCollisionDetectedPayload: ModelGuard<types.PotentialStepCollisionDetectedPayload> = /* @__PURE__ */ modelGuard(constraints.potential_step_collision_detected_payload, predicates.isPotentialStepCollisionDetectedPayload);

/** Whether a value is a valid `presence_heartbeat_payload`. */
export const isPresenceHeartbeatPayload: ModelGuard<types.PresenceHeartbeatPayload> = /* @__PURE__ */ modelGuard(constraints.presence_heartbeat_payload, predicates.isPresenceHeartbeatPayload);

/** Whether a value is a valid `prompt_step_execution_completed_payload`. */
export const isPromptStepExecutionCompletedPayload: ModelGuard<types.PromptStepExecutionCompletedPayload> = /* @__PURE__ */ modelGuard(constraints.prompt_step_execution_completed_payload, predicates.isPromptStepExecutionCompletedPayload);

/** Whether a value is a valid `prompt_step_execution_started_payload`. */
export const isPromptStepExecutionStartedPayload: ModelGuard<types.PromptStepExecutionStartedPayload> = /* @__PURE__ */ modelGuard(constraints.prompt_step_execution_started_payload, predicates.isPromptStepExecutionStartedPayload);

/** Whether a value is a valid `reduced_collaboration_state`. */
export const isReducedCollaborationState: ModelGuard<types.ReducedCollaborationState> = /* @__PURE__ */ modelGuard(constraints.reduced_collaboration_state, predicates.isReducedCollaborationState);

/** Whether a value is a valid `session_link_type`. */
export const isSessionLinkType: ModelGuard<types.SessionLinkType> = /* @__PURE__ */ modelGuard(constraints.session_link_type, predicates.isSessionLinkType);

/** Whether a value is a valid `session_linked_payload`. */
export const isSessionLinkedPayload: ModelGuard<types.SessionLinkedPayload> = /* @__PURE__ */ modelGuard(constraints.session_linked_payload, predicates.isSessionLinkedPayload);

/** Whether a value is a valid `step_outcome`. */
export const isStepOutcome: ModelGuard<types.StepOutcome> = /* @__PURE__ */ modelGuard(constraints.step_outcome, predicates.isStepOutcome);

/** Whether a value is a valid `warning_acknowledged_payload`. */
export const isWarningAcknowledgedPayload: ModelGuard<types.WarningAcknowledgedPayload> = /* @__PURE__ */ modelGuard(constraints.warning_acknowledged_payload, predicates.isWarningAcknowledgedPayload);

/** Whether a value is a valid `warning_entry`. */
export const isWarningEntry: ModelGuard<types.WarningEntry> = /* @__PURE__ */ modelGuard(constraints.warning_entry, predicates.isWarningEntry);

/** Whether a value is a valid `warning_severity`. */
export const isWarningSeverity: ModelGuard<types.WarningSeverity> = /* @__PURE__ */ modelGuard(constraints.warning_severity, predicates.isWarningSeverity);
