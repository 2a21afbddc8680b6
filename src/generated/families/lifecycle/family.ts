// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const MISSION_STARTED = 'MissionStarted';
export const MISSION_COMPLETED = 'MissionCompleted';
export const MISSION_CANCELLED = 'MissionCancelled';
export const PHASE_ENTERED = 'PhaseEntered';
export const REVIEW_ROLLBACK = 'ReviewRollback';

/** The event types of the family "lifecycle". */
export const LIFECYCLE_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.LifecycleEventType>([
  MISSION_STARTED,
  MISSION_COMPLETED,
  MISSION_CANCELLED,
  PHASE_ENTERED,
  REVIEW_ROLLBACK,
]);
