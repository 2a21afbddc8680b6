// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const MISSION_RUN_STARTED = 'MissionRunStarted';
export const NEXT_STEP_ISSUED = 'NextStepIssued';
export const NEXT_STEP_AUTO_COMPLETED = 'NextStepAutoCompleted';
export const DECISION_INPUT_REQUESTED = 'DecisionInputRequested';
export const DECISION_INPUT_ANSWERED = 'DecisionInputAnswered';
export const MISSION_RUN_COMPLETED = 'MissionRunCompleted';

/** The event types of the family "mission_next". */
export const MISSION_NEXT_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.MissionNextEventType>([
  MISSION_RUN_STARTED,
  NEXT_STEP_ISSUED,
  NEXT_STEP_AUTO_COMPLETED,
  DECISION_INPUT_REQUESTED,
  DECISION_INPUT_ANSWERED,
  MISSION_RUN_COMPLETED,
]);
