// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A strictness that can stop generation. */
export const BLOCKING_STRICTNESS_VALUES: readonly types.BlockingStrictness[] = /* @__PURE__ */ Object.freeze(["medium","max"] as const);

/** What is wrong with the use of a term. */
export const CONFLICT_NATURE_VALUES: readonly types.ConflictNature[] = /* @__PURE__ */ Object.freeze(["overloaded","drift","ambiguous"] as const);

/** How serious or urgent something is. */
export const LEVEL_VALUES: readonly types.Level[] = /* @__PURE__ */ Object.freeze(["low","medium","high"] as const);

/** What a check recommends. */
export const RECOMMENDED_ACTION_VALUES: readonly types.RecommendedAction[] = /* @__PURE__ */ Object.freeze(["block","warn","pass"] as const);

/** Where the terms of a scope hold. */
export const SCOPE_TYPE_VALUES: readonly types.ScopeType[] = /* @__PURE__ */ Object.freeze(["spec_kitty_core","team_domain","audience_domain","mission_local"] as const);

/** How strictly the use of terms is checked. */
export const STRICTNESS_VALUES: readonly types.Strictness[] = /* @__PURE__ */ Object.freeze(["off","medium","max"] as const);
