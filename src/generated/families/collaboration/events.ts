// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { PARTICIPANT_INVITED, PARTICIPANT_JOINED, PARTICIPANT_LEFT, PRESENCE_HEARTBEAT, DRIVE_INTENT_SET, FOCUS_CHANGED, PROMPT_STEP_EXECUTION_STARTED, PROMPT_STEP_EXECUTION_COMPLETED, CONCURRENT_DRIVER_WARNING, POTENTIAL_STEP_COLLISION_DETECTED, WARNING_ACKNOWLEDGED, COMMENT_POSTED, DECISION_CAPTURED, SESSION_LINKED } from './family.js';

/** The name of the family. */
export const NAME = 'collaboration';

/** Its event types. */
export const TYPES = [PARTICIPANT_INVITED, PARTICIPANT_JOINED, PARTICIPANT_LEFT, PRESENCE_HEARTBEAT, DRIVE_INTENT_SET, FOCUS_CHANGED, PROMPT_STEP_EXECUTION_STARTED, PROMPT_STEP_EXECUTION_COMPLETED, CONCURRENT_DRIVER_WARNING, POTENTIAL_STEP_COLLISION_DETECTED, WARNING_ACKNOWLEDGED, COMMENT_POSTED, DECISION_CAPTURED, SESSION_LINKED] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  ParticipantInvited: guards.isParticipantInvitedPayload,
  ParticipantJoined: guards.isParticipantJoinedPayload,
  ParticipantLeft: guards.isParticipantLeftPayload,
  PresenceHeartbeat: guards.isPresenceHeartbeatPayload,
  DriveIntentSet: guards.isDriveIntentSetPayload,
  FocusChanged: guards.isFocusChangedPayload,
  PromptStepExecutionStarted: guards.isPromptStepExecutionStartedPayload,
  PromptStepExecutionCompleted: guards.isPromptStepExecutionCompletedPayload,
  ConcurrentDriverWarning: guards.isConcurrentDriverWarningPayload,
  PotentialStepCollisionDetected: guards.isPotentialStepCollisionDetectedPayload,
  WarningAcknowledged: guards.isWarningAcknowledgedPayload,
  CommentPosted: guards.isCommentPostedPayload,
  DecisionCaptured: guards.isDecisionCapturedPayload,
  SessionLinked: guards.isSessionLinkedPayload,
});
