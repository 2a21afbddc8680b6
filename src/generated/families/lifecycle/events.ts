// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { MISSION_STARTED, MISSION_COMPLETED, MISSION_CANCELLED, PHASE_ENTERED, REVIEW_ROLLBACK } from './family.js';

/** The name of the family. */
export const NAME = 'lifecycle';

/** Its event types. */
export const TYPES = [MISSION_STARTED, MISSION_COMPLETED, MISSION_CANCELLED, PHASE_ENTERED, REVIEW_ROLLBACK] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  MissionStarted: guards.isMissionStartedPayload,
  MissionCompleted: guards.isMissionCompletedPayload,
  MissionCancelled: guards.isMissionCancelledPayload,
  PhaseEntered: guards.isPhaseEnteredPayload,
  ReviewRollback: guards.isReviewRollbackPayload,
});
