// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Where the work is done: in a worktree of its own, or in the repository itself. */
export const EXECUTION_MODE_VALUES: readonly types.ExecutionMode[] = /* @__PURE__ */ Object.freeze(["worktree","direct_repo"] as const);

/** A lane of version 1 of the sync protocol, which has four. */
export const SYNC_LANE_V1_VALUES: readonly types.SyncLaneV1[] = /* @__PURE__ */ Object.freeze(["planned","doing","for_review","done"] as const);

/** A lane as producers write it: by its name, or by an earlier one. */
export const WRITTEN_LANE_VALUES: readonly types.WrittenLane[] = /* @__PURE__ */ Object.freeze(["planned","claimed","in_progress","for_review","done","blocked","canceled","doing"] as const);
