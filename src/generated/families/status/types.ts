// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * A version of three numbers separated by dots.
 */
export type SchemaVersion = string;
/**
 * Where the work is done: in a worktree of its own, or in the repository itself.
 */
export type ExecutionMode = 'worktree' | 'direct_repo';
/**
 * A lane of the board: how far a work package is.
 */
export type Lane =
  'planned' | 'claimed' | 'in_progress' | 'for_review' | 'done' | 'blocked' | 'canceled';
/**
 * A lane of version 1 of the sync protocol, which has four.
 */
export type SyncLaneV1 = 'planned' | 'doing' | 'for_review' | 'done';
/**
 * A text that is not blank: it has more than spaces, tabs and line breaks.
 */
export type NotBlankText = string;
/**
 * A lane as producers write it: by its name, or by an earlier one.
 */
export type WrittenLane =
  'planned' | 'claimed' | 'in_progress' | 'for_review' | 'done' | 'blocked' | 'canceled' | 'doing';

/**
 * The evidence that a work package is done.
 */
export interface DoneEvidence {
  /**
   * The repositories that changed.
   *
   * @minItems 1
   */
  readonly repos: [RepoEvidence, ...readonly RepoEvidence[]];
  /**
   * The checks that were run.
   */
  readonly verification?: readonly VerificationEntry[] | null;
  /**
   * The verdict of the review.
   */
  readonly review: ReviewVerdict;
}
/**
 * What changed in a repository for a work package.
 */
export interface RepoEvidence {
  /**
   * The repository.
   */
  readonly repo: string;
  /**
   * The branch with the changes.
   */
  readonly branch: string;
  /**
   * The commit, by its hash or another name.
   */
  readonly commit: string;
  /**
   * The changed files.
   */
  readonly files_touched?: readonly string[] | null;
}
/**
 * A check that was run on the work, such as its tests.
 */
export interface VerificationEntry {
  /**
   * The command that was run.
   */
  readonly command: string;
  /**
   * Its result.
   */
  readonly result: string;
  /**
   * The result in a sentence.
   */
  readonly summary?: string | null;
}
/**
 * The verdict of a review.
 */
export interface ReviewVerdict {
  /**
   * Who reviewed.
   */
  readonly reviewer: string;
  /**
   * The verdict.
   */
  readonly verdict: string;
  /**
   * Where the review can be read.
   */
  readonly reference?: string | null;
}
/**
 * The envelope of every event. It is open: producers may add fields.
 */
export interface Event {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * What happened. It determines the schema of the payload.
   */
  readonly event_type: string;
  /**
   * The entity that the event belongs to.
   */
  readonly aggregate_id: string;
  /**
   * When the event was created, by the producer's wall clock.
   */
  readonly timestamp: Timestamp;
  /**
   * The node that created the event.
   */
  readonly node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event; absent and null mean an empty object.
   */
  readonly payload?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The id of the event that caused this one.
   */
  readonly causation_id?: EventId | null;
  /**
   * A human-readable name of the project.
   */
  readonly project_slug?: string | null;
  /**
   * The version of the envelope schema.
   */
  readonly schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  readonly data_tier?: number | null;
  readonly [k: string]: unknown;
}
/**
 * Lanes, and for each the lane of version 1 of the sync protocol that stands for it.
 */
export interface LaneMapping {
  readonly [k: string]: SyncLaneV1;
}
/**
 * The board: the result of reducing all transitions of work packages.
 */
export interface ReducedStatus {
  /**
   * The work packages by id.
   */
  readonly wp_states: {
    readonly [k: string]: WpState;
  };
  /**
   * The rejected transitions, in order.
   */
  readonly anomalies: readonly TransitionAnomaly[];
  /**
   * The number of events, without duplicates.
   */
  readonly event_count: NonNegativeInteger;
  /**
   * The last event in the order.
   */
  readonly last_processed_event_id?: EventId | null;
}
/**
 * The state of a work package: the result of its transitions.
 */
export interface WpState {
  /**
   * The work package.
   */
  readonly wp_id: string;
  /**
   * The lane that it is in.
   */
  readonly current_lane: Lane;
  /**
   * The event of the last accepted transition.
   */
  readonly last_event_id: EventId;
  /**
   * When it entered the lane: the timestamp of that event.
   */
  readonly last_transition_at: Timestamp;
  /**
   * The evidence of the transition to the lane "done"; null in other lanes.
   */
  readonly evidence?: DoneEvidence | null;
}
/**
 * A transition that was rejected.
 */
export interface TransitionAnomaly {
  /**
   * The event.
   */
  readonly event_id: EventId;
  /**
   * The work package.
   */
  readonly wp_id: string;
  /**
   * The lane that it was to leave.
   */
  readonly from_lane?: Lane | null;
  /**
   * The lane that it was to enter.
   */
  readonly to_lane?: Lane | null;
  /**
   * Why it was rejected, for a person.
   */
  readonly reason: string;
}
/**
 * A work package moved from one lane to another.
 */
export interface StatusTransitionPayload {
  /**
   * The feature that the work package belongs to.
   */
  readonly feature_slug: string;
  /**
   * The work package.
   */
  readonly wp_id: string;
  /**
   * The lane that it leaves; null for its first one.
   */
  readonly from_lane?: WrittenLane | null;
  /**
   * The lane that it enters.
   */
  readonly to_lane: WrittenLane;
  /**
   * Who moved it.
   */
  readonly actor: string;
  /**
   * Whether the move is made against the rules of the board. It then needs a reason.
   */
  readonly force?: boolean | null;
  /**
   * Why it was moved.
   */
  readonly reason?: string | null;
  /**
   * Where the work is done.
   */
  readonly execution_mode: ExecutionMode;
  /**
   * The review that caused the move.
   */
  readonly review_ref?: string | null;
  /**
   * The evidence that the work is done. The lane "done" needs it.
   */
  readonly evidence?: DoneEvidence | null;
}
/**
 * A work package moved from one lane to another.
 */
export interface WPStatusChangedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'WPStatusChanged';
  /**
   * The entity that the event belongs to.
   */
  readonly aggregate_id: string;
  /**
   * When the event was created, by the producer's wall clock.
   */
  readonly timestamp: Timestamp;
  /**
   * The node that created the event.
   */
  readonly node_id: string;
  /**
   * The producer's Lamport clock: the first key of the order.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The id that groups the events of one execution.
   */
  readonly correlation_id: EventId;
  /**
   * The data of the event.
   */
  readonly payload: StatusTransitionPayload;
  /**
   * The id of the event that caused this one.
   */
  readonly causation_id?: EventId | null;
  /**
   * A human-readable name of the project.
   */
  readonly project_slug?: string | null;
  /**
   * The version of the envelope schema.
   */
  readonly schema_version?: SchemaVersion | null;
  /**
   * How widely the event may be shared, from 0 (local only) to 4.
   */
  readonly data_tier?: number | null;
  readonly [k: string]: unknown;
}

/**
 * Any event of the family "status"; `event_type` discriminates.
 */
export type StatusEvent =
  | WPStatusChangedEvent;

/**
 * The type of an event of the family "status".
 */
export type StatusEventType = StatusEvent['event_type'];
