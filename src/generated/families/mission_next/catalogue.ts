// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Whether a run goes on. */
export const MISSION_RUN_STATUS_VALUES: readonly types.MissionRunStatus[] = /* @__PURE__ */ Object.freeze(["running","completed"] as const);

/** Who acts in a run: a person, a language model or a service. */
export const RUNTIME_ACTOR_TYPE_VALUES: readonly types.RuntimeActorType[] = /* @__PURE__ */ Object.freeze(["human","llm","service"] as const);
