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
 * A lane of the board: how far a work package is.
 */
export type Lane =
  'planned' | 'claimed' | 'in_progress' | 'for_review' | 'done' | 'blocked' | 'canceled';
/**
 * Whether a mission goes on.
 */
export type MissionStatus = 'active' | 'completed' | 'cancelled';

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
 * An event that does not fit what was known when it was folded. It has no other effect.
 */
export interface EventAnomaly {
  /**
   * The event.
   */
  readonly event_id: EventId;
  /**
   * Its type.
   */
  readonly event_type: string;
  /**
   * Why it does not fit, for a person.
   */
  readonly reason: string;
}
/**
 * A mission was given up.
 */
export interface MissionCancelledPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * Why it was given up.
   */
  readonly reason: string;
  /**
   * Who gave it up.
   */
  readonly actor: string;
  /**
   * The work packages that are given up with it.
   */
  readonly cancelled_wp_ids?: readonly string[] | null;
}
/**
 * A mission reached its end.
 */
export interface MissionCompletedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The kind of the mission.
   */
  readonly mission_type: string;
  /**
   * The phase that it ended in.
   */
  readonly final_phase: string;
  /**
   * Who completed it.
   */
  readonly actor: string;
}
/**
 * A mission began.
 */
export interface MissionStartedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The kind of the mission.
   */
  readonly mission_type: string;
  /**
   * The phase that it begins with.
   */
  readonly initial_phase: string;
  /**
   * Who began it.
   */
  readonly actor: string;
}
/**
 * A mission entered a phase.
 */
export interface PhaseEnteredPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The phase that it entered.
   */
  readonly phase_name: string;
  /**
   * The phase that it left.
   */
  readonly previous_phase?: string | null;
  /**
   * Who moved it.
   */
  readonly actor: string;
}
/**
 * The course of a mission: the result of reducing its lifecycle and the transitions of its work packages.
 */
export interface ReducedMissionState {
  /**
   * The mission; null before it began.
   */
  readonly mission_id?: string | null;
  /**
   * Whether it goes on; null before it began.
   */
  readonly mission_status?: MissionStatus | null;
  /**
   * The kind of the mission; null before it began.
   */
  readonly mission_type?: string | null;
  /**
   * The phase that it is in; null before it began.
   */
  readonly current_phase?: string | null;
  /**
   * The phases that it entered, in order, each as often as it was entered.
   */
  readonly phases_entered: readonly string[];
  /**
   * The work packages by id.
   */
  readonly wp_states: {
    readonly [k: string]: WpState;
  };
  /**
   * The events that do not fit: first those of the lifecycle, then those of work packages.
   */
  readonly anomalies: readonly EventAnomaly[];
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
 * A review sent a mission back to an earlier phase.
 */
export interface ReviewRollbackPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The review.
   */
  readonly review_ref: string;
  /**
   * The phase that the mission goes back to.
   */
  readonly target_phase: string;
  /**
   * The work packages that are affected.
   */
  readonly affected_wp_ids?: readonly string[] | null;
  /**
   * Who sent it back.
   */
  readonly actor: string;
}
/**
 * A mission began.
 */
export interface MissionStartedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionStarted';
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
  readonly payload: MissionStartedPayload;
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
 * A mission reached its end.
 */
export interface MissionCompletedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionCompleted';
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
  readonly payload: MissionCompletedPayload;
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
 * A mission was given up.
 */
export interface MissionCancelledEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionCancelled';
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
  readonly payload: MissionCancelledPayload;
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
 * A mission entered a phase.
 */
export interface PhaseEnteredEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'PhaseEntered';
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
  readonly payload: PhaseEnteredPayload;
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
 * A review sent a mission back to an earlier phase.
 */
export interface ReviewRollbackEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'ReviewRollback';
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
  readonly payload: ReviewRollbackPayload;
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
 * Any event of the family "lifecycle"; `event_type` discriminates.
 */
export type LifecycleEvent =
  | MissionStartedEvent
  | MissionCompletedEvent
  | MissionCancelledEvent
  | PhaseEnteredEvent
  | ReviewRollbackEvent;

/**
 * The type of an event of the family "lifecycle".
 */
export type LifecycleEventType = LifecycleEvent['event_type'];
