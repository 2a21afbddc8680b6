// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A lane of the board: how far a work package is. */
export const LANE_VALUES: readonly types.Lane[] = /* @__PURE__ */ Object.freeze(["planned","claimed","in_progress","for_review","done","blocked","canceled"] as const);
