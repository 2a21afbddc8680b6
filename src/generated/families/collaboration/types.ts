// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What a participant does about a warning.
 */
export type Acknowledgement = 'continue' | 'hold' | 'reassign' | 'defer';
/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * The kind of what a participant works on: a work package, a step or a file.
 */
export type FocusTargetType = 'wp' | 'step' | 'file';
/**
 * How serious a warning is.
 */
export type WarningSeverity = 'info' | 'warning';
/**
 * Whether a participant wants to make changes.
 */
export type DriveIntent = 'active' | 'inactive';
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
 * Who takes part: a person, or the context of a language model.
 */
export type ParticipantType = 'human' | 'llm_context';
/**
 * How a step ended.
 */
export type StepOutcome = 'success' | 'failure' | 'skipped';
/**
 * The direction in which a session was linked.
 */
export type SessionLinkType = 'cli_to_saas' | 'saas_to_cli';

/**
 * A comment.
 */
export interface CommentEntry {
  /**
   * The id of the comment.
   */
  readonly comment_id: string;
  /**
   * The event that posted it.
   */
  readonly event_id: EventId;
  /**
   * Who wrote it.
   */
  readonly participant_id: string;
  /**
   * The text of the comment.
   */
  readonly content: string;
  /**
   * The comment that it answers.
   */
  readonly reply_to?: string | null;
}
/**
 * A participant wrote a comment.
 */
export interface CommentPostedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The id of the comment.
   */
  readonly comment_id: string;
  /**
   * The text of the comment.
   */
  readonly content: string;
  /**
   * The comment that it answers.
   */
  readonly reply_to?: string | null;
}
/**
 * Several participants want to change the same target.
 */
export interface ConcurrentDriverWarningPayload {
  /**
   * The id of the warning.
   */
  readonly warning_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The participants who are in each other's way.
   *
   * @minItems 2
   */
  readonly participant_ids: [string, string, ...readonly string[]];
  /**
   * The target.
   */
  readonly focus_target: FocusTarget;
  /**
   * How serious the warning is.
   */
  readonly severity: WarningSeverity;
}
/**
 * What a participant works on.
 */
export interface FocusTarget {
  /**
   * The kind of the target.
   */
  readonly target_type: FocusTargetType;
  /**
   * The target: the id of a work package or step, or the path of a file.
   */
  readonly target_id: string;
}
/**
 * A participant recorded a decision.
 */
export interface DecisionCapturedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The id of the decision.
   */
  readonly decision_id: string;
  /**
   * What was decided on.
   */
  readonly topic: string;
  /**
   * What was chosen.
   */
  readonly chosen_option: string;
  /**
   * Why it was chosen.
   */
  readonly rationale?: string | null;
  /**
   * The warning that led to the decision.
   */
  readonly referenced_warning_id?: string | null;
}
/**
 * A recorded decision.
 */
export interface DecisionEntry {
  /**
   * The id of the decision.
   */
  readonly decision_id: string;
  /**
   * The event that recorded it.
   */
  readonly event_id: EventId;
  /**
   * Who recorded it.
   */
  readonly participant_id: string;
  /**
   * What was decided on.
   */
  readonly topic: string;
  /**
   * What was chosen.
   */
  readonly chosen_option: string;
  /**
   * The warning that led to the decision.
   */
  readonly referenced_warning_id?: string | null;
}
/**
 * A participant wants to make changes, or no longer does.
 */
export interface DriveIntentSetPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * Whether the participant wants to make changes.
   */
  readonly intent: DriveIntent;
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
 * A participant turned to another target.
 */
export interface FocusChangedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * What the participant works on now.
   */
  readonly focus_target: FocusTarget;
  /**
   * What the participant worked on before.
   */
  readonly previous_focus_target?: FocusTarget | null;
}
/**
 * Who a participant is.
 */
export interface ParticipantIdentity {
  /**
   * The id of the participant; unique in the mission.
   */
  readonly participant_id: string;
  /**
   * Whether it is a person or a language model.
   */
  readonly participant_type: ParticipantType;
  /**
   * The name to show.
   */
  readonly display_name?: string | null;
  /**
   * The session that the participant works in.
   */
  readonly session_id?: string | null;
}
/**
 * A participant was invited to a mission.
 */
export interface ParticipantInvitedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * Who the participant is.
   */
  readonly participant_identity: ParticipantIdentity;
  /**
   * The participant who invited.
   */
  readonly invited_by: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
}
/**
 * A participant joined a mission.
 */
export interface ParticipantJoinedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * Who the participant is.
   */
  readonly participant_identity: ParticipantIdentity;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The account that the participant signed in with.
   */
  readonly auth_principal_id?: string | null;
}
/**
 * A participant left a mission.
 */
export interface ParticipantLeftPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * Why the participant left.
   */
  readonly reason?: string | null;
}
/**
 * Several participants work on the same step.
 */
export interface PotentialStepCollisionDetectedPayload {
  /**
   * The id of the warning.
   */
  readonly warning_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The participants who are in each other's way.
   *
   * @minItems 2
   */
  readonly participant_ids: [string, string, ...readonly string[]];
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The work package of the step.
   */
  readonly wp_id?: string | null;
  /**
   * How serious the warning is.
   */
  readonly severity: WarningSeverity;
}
/**
 * A participant is still there.
 */
export interface PresenceHeartbeatPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The session that sent this.
   */
  readonly session_id?: string | null;
}
/**
 * A participant ended a step.
 */
export interface PromptStepExecutionCompletedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The work package of the step.
   */
  readonly wp_id?: string | null;
  /**
   * How the step ended.
   */
  readonly outcome: StepOutcome;
}
/**
 * A participant began a step.
 */
export interface PromptStepExecutionStartedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The work package of the step.
   */
  readonly wp_id?: string | null;
  /**
   * What is done in the step.
   */
  readonly step_description?: string | null;
}
/**
 * Who takes part in a mission and what they do: the result of reducing all events of collaboration.
 */
export interface ReducedCollaborationState {
  /**
   * The mission of the first event in the order; null if there is none.
   */
  readonly mission_id?: string | null;
  /**
   * Those who take part, by id.
   */
  readonly participants: {
    readonly [k: string]: ParticipantIdentity;
  };
  /**
   * Those who left, by id.
   */
  readonly departed_participants: {
    readonly [k: string]: ParticipantIdentity;
  };
  /**
   * When each participant was last there.
   */
  readonly presence: {
    readonly [k: string]: Timestamp;
  };
  /**
   * The participants who want to make changes, sorted by id.
   */
  readonly active_drivers: readonly string[];
  /**
   * What each participant works on.
   */
  readonly focus_by_participant: {
    readonly [k: string]: FocusTarget;
  };
  /**
   * The participants who work on a target, sorted by id. A key is the kind of the target, a colon and its id.
   */
  readonly participants_by_focus: {
    readonly [k: string]: readonly string[];
  };
  /**
   * The warnings, in the order of their first events.
   */
  readonly warnings: readonly WarningEntry[];
  /**
   * The decisions, in order.
   */
  readonly decisions: readonly DecisionEntry[];
  /**
   * The comments, in order.
   */
  readonly comments: readonly CommentEntry[];
  /**
   * The steps that each participant began and did not end, in order.
   */
  readonly active_executions: {
    readonly [k: string]: readonly string[];
  };
  /**
   * The sessions that each participant linked, in order.
   */
  readonly linked_sessions: {
    readonly [k: string]: readonly string[];
  };
  /**
   * The events that do not fit, in order.
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
 * A warning, and what participants do about it.
 */
export interface WarningEntry {
  /**
   * The id of the warning.
   */
  readonly warning_id: string;
  /**
   * The event that reported it.
   */
  readonly event_id: EventId;
  /**
   * The type of that event.
   */
  readonly warning_type: string;
  /**
   * The participants who are in each other's way.
   */
  readonly participant_ids: readonly string[];
  /**
   * What each participant does about it, by participant.
   */
  readonly acknowledgements: {
    readonly [k: string]: Acknowledgement;
  };
}
/**
 * Two sessions of a participant were linked.
 */
export interface SessionLinkedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The session that the other one is linked to.
   */
  readonly primary_session_id: string;
  /**
   * The session that is linked.
   */
  readonly linked_session_id: string;
  /**
   * The direction of the link.
   */
  readonly link_type: SessionLinkType;
}
/**
 * A participant answered a warning.
 */
export interface WarningAcknowledgedPayload {
  /**
   * The participant.
   */
  readonly participant_id: string;
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The warning.
   */
  readonly warning_id: string;
  /**
   * What the participant does about it.
   */
  readonly acknowledgement: Acknowledgement;
}
/**
 * A participant was invited to a mission.
 */
export interface ParticipantInvitedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'ParticipantInvited';
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
  readonly payload: ParticipantInvitedPayload;
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
 * A participant joined a mission.
 */
export interface ParticipantJoinedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'ParticipantJoined';
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
  readonly payload: ParticipantJoinedPayload;
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
 * A participant left a mission.
 */
export interface ParticipantLeftEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'ParticipantLeft';
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
  readonly payload: ParticipantLeftPayload;
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
 * A participant is still there.
 */
export interface PresenceHeartbeatEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'PresenceHeartbeat';
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
  readonly payload: PresenceHeartbeatPayload;
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
 * A participant wants to make changes, or no longer does.
 */
export interface DriveIntentSetEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'DriveIntentSet';
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
  readonly payload: DriveIntentSetPayload;
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
 * A participant turned to another target.
 */
export interface FocusChangedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'FocusChanged';
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
  readonly payload: FocusChangedPayload;
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
 * A participant began a step.
 */
export interface PromptStepExecutionStartedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'PromptStepExecutionStarted';
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
  readonly payload: PromptStepExecutionStartedPayload;
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
 * A participant ended a step.
 */
export interface PromptStepExecutionCompletedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'PromptStepExecutionCompleted';
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
  readonly payload: PromptStepExecutionCompletedPayload;
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
 * Several participants want to change the same target.
 */
export interface ConcurrentDriverWarningEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'ConcurrentDriverWarning';
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
  readonly payload: ConcurrentDriverWarningPayload;
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
 * Several participants work on the same step.
 */
export interface PotentialStepCollisionDetectedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'PotentialStepCollisionDetected';
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
  readonly payload: PotentialStepCollisionDetectedPayload;
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
 * A participant answered a warning.
 */
export interface WarningAcknowledgedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'WarningAcknowledged';
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
  readonly payload: WarningAcknowledgedPayload;
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
 * A participant wrote a comment.
 */
export interface CommentPostedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'CommentPosted';
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
  readonly payload: CommentPostedPayload;
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
 * A participant recorded a decision.
 */
export interface DecisionCapturedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'DecisionCaptured';
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
  readonly payload: DecisionCapturedPayload;
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
 * Two sessions of a participant were linked.
 */
export interface SessionLinkedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'SessionLinked';
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
  readonly payload: SessionLinkedPayload;
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
 * Any event of the family "collaboration"; `event_type` discriminates.
 */
export type CollaborationEvent =
  | ParticipantInvitedEvent
  | ParticipantJoinedEvent
  | ParticipantLeftEvent
  | PresenceHeartbeatEvent
  | DriveIntentSetEvent
  | FocusChangedEvent
  | PromptStepExecutionStartedEvent
  | PromptStepExecutionCompletedEvent
  | ConcurrentDriverWarningEvent
  | PotentialStepCollisionDetectedEvent
  | WarningAcknowledgedEvent
  | CommentPostedEvent
  | DecisionCapturedEvent
  | SessionLinkedEvent;

/**
 * The type of an event of the family "collaboration".
 */
export type CollaborationEventType = CollaborationEvent['event_type'];
