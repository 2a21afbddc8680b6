// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const WP_STATUS_CHANGED = 'WPStatusChanged';

/** The event types of the family "status". */
export const STATUS_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.StatusEventType>([
  WP_STATUS_CHANGED,
]);

/** The lane that a producer means: "doing" is an earlier name of "in_progress". */
export const CANONICAL_LANE: Readonly<Record<types.WrittenLane, types.Lane>> = /* @__PURE__ */ Object.freeze({"planned":"planned","claimed":"claimed","in_progress":"in_progress","for_review":"for_review","done":"done","blocked":"blocked","canceled":"canceled","doing":"in_progress"} as const);

/** The lane of version 1 of the sync protocol that stands for a lane. */
export const CANONICAL_TO_SYNC_V1: Readonly<Record<types.Lane, types.SyncLaneV1>> = /* @__PURE__ */ Object.freeze({"planned":"planned","claimed":"planned","in_progress":"doing","for_review":"for_review","done":"done","blocked":"doing","canceled":"planned"} as const);

/** The lanes that a work package enters first, and those that may follow each lane unless it is forced. */
export const LANE_TRANSITIONS: {
  readonly first: readonly types.Lane[];
  readonly following: Readonly<Record<types.Lane, readonly types.Lane[]>>;
} = /* @__PURE__ */ Object.freeze({"first":["planned"],"following":{"planned":["claimed","blocked","canceled"],"claimed":["in_progress","blocked","canceled"],"in_progress":["for_review","planned","blocked","canceled"],"for_review":["done","in_progress","blocked","canceled"],"done":[],"blocked":["in_progress","blocked","canceled"],"canceled":[]}} as const);
