// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Whether a mission goes on. */
export const MISSION_STATUS_VALUES: readonly types.MissionStatus[] = /* @__PURE__ */ Object.freeze(["active","completed","cancelled"] as const);
