// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { MISSION_RUN_STARTED, NEXT_STEP_ISSUED, NEXT_STEP_AUTO_COMPLETED, DECISION_INPUT_REQUESTED, DECISION_INPUT_ANSWERED, MISSION_RUN_COMPLETED } from './family.js';

/** The name of the family. */
export const NAME = 'mission_next';

/** Its event types. */
export const TYPES = [MISSION_RUN_STARTED, NEXT_STEP_ISSUED, NEXT_STEP_AUTO_COMPLETED, DECISION_INPUT_REQUESTED, DECISION_INPUT_ANSWERED, MISSION_RUN_COMPLETED] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  MissionRunStarted: guards.isMissionRunStartedPayload,
  NextStepIssued: guards.isNextStepIssuedPayload,
  NextStepAutoCompleted: guards.isNextStepAutoCompletedPayload,
  DecisionInputRequested: guards.isDecisionInputRequestedPayload,
  DecisionInputAnswered: guards.isDecisionInputAnsweredPayload,
  MissionRunCompleted: guards.isMissionRunCompletedPayload,
});
