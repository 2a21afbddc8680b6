// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Who acts in a run: a person, a language model or a service.
 */
export type RuntimeActorType = 'human' | 'llm' | 'service';
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
 * Whether a run goes on.
 */
export type MissionRunStatus = 'running' | 'completed';

/**
 * A decision was made.
 */
export interface DecisionInputAnsweredPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The decision.
   */
  readonly decision_id: string;
  /**
   * The answer.
   */
  readonly answer: string;
  /**
   * Who answered.
   */
  readonly actor: RuntimeActorIdentity;
}
/**
 * Who acts in a run.
 */
export interface RuntimeActorIdentity {
  /**
   * The id of the actor.
   */
  readonly actor_id: string;
  /**
   * Whether the actor is a person, a language model or a service.
   */
  readonly actor_type: RuntimeActorType;
  /**
   * The name to show.
   */
  readonly display_name?: string | null;
  /**
   * Who provides the language model.
   */
  readonly provider?: string | null;
  /**
   * The language model.
   */
  readonly model?: string | null;
  /**
   * The tool that the actor works with.
   */
  readonly tool?: string | null;
}
/**
 * A run waits for a decision.
 */
export interface DecisionInputRequestedPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The id of the decision.
   */
  readonly decision_id: string;
  /**
   * The step that needs it.
   */
  readonly step_id: string;
  /**
   * What is to be decided.
   */
  readonly question: string;
  /**
   * The answers to choose from.
   */
  readonly options?: readonly string[] | null;
  /**
   * The name of the input that the answer is for.
   */
  readonly input_key?: string | null;
  /**
   * Who asks.
   */
  readonly actor: RuntimeActorIdentity;
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
 * A run of a mission reached its end.
 */
export interface MissionRunCompletedPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The mission that is run.
   */
  readonly mission_key: string;
  /**
   * Who completed it.
   */
  readonly actor: RuntimeActorIdentity;
}
/**
 * A run of a mission began.
 */
export interface MissionRunStartedPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The mission that is run.
   */
  readonly mission_key: string;
  /**
   * Who began it.
   */
  readonly actor: RuntimeActorIdentity;
}
/**
 * An agent completed a step.
 */
export interface NextStepAutoCompletedPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The agent.
   */
  readonly agent_id: string;
  /**
   * The result of the step.
   */
  readonly result: string;
  /**
   * Who completed it.
   */
  readonly actor: RuntimeActorIdentity;
}
/**
 * An agent was given the next step.
 */
export interface NextStepIssuedPayload {
  /**
   * The run.
   */
  readonly run_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The agent.
   */
  readonly agent_id: string;
  /**
   * Who gave it.
   */
  readonly actor: RuntimeActorIdentity;
}
/**
 * A run of a mission: the result of reducing all of its events.
 */
export interface ReducedMissionRunState {
  /**
   * The run; null before it began.
   */
  readonly run_id?: string | null;
  /**
   * The mission that is run; null before it began.
   */
  readonly mission_key?: string | null;
  /**
   * Whether it goes on; null before it began.
   */
  readonly run_status?: MissionRunStatus | null;
  /**
   * The step that was given last, if it is not completed.
   */
  readonly current_step_id?: string | null;
  /**
   * The completed steps, in the order in which they were first completed.
   */
  readonly completed_steps: readonly string[];
  /**
   * The decisions that the run waits for, by id.
   */
  readonly pending_decisions: {
    readonly [k: string]: DecisionInputRequestedPayload;
  };
  /**
   * The decisions that were made, by id.
   */
  readonly answered_decisions: {
    readonly [k: string]: DecisionInputAnsweredPayload;
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
 * A run of a mission began.
 */
export interface MissionRunStartedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionRunStarted';
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
  readonly payload: MissionRunStartedPayload;
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
 * An agent was given the next step.
 */
export interface NextStepIssuedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'NextStepIssued';
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
  readonly payload: NextStepIssuedPayload;
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
 * An agent completed a step.
 */
export interface NextStepAutoCompletedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'NextStepAutoCompleted';
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
  readonly payload: NextStepAutoCompletedPayload;
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
 * A run waits for a decision.
 */
export interface DecisionInputRequestedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'DecisionInputRequested';
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
  readonly payload: DecisionInputRequestedPayload;
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
 * A decision was made.
 */
export interface DecisionInputAnsweredEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'DecisionInputAnswered';
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
  readonly payload: DecisionInputAnsweredPayload;
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
 * A run of a mission reached its end.
 */
export interface MissionRunCompletedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'MissionRunCompleted';
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
  readonly payload: MissionRunCompletedPayload;
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
 * Any event of the family "mission_next"; `event_type` discriminates.
 */
export type MissionNextEvent =
  | MissionRunStartedEvent
  | NextStepIssuedEvent
  | NextStepAutoCompletedEvent
  | DecisionInputRequestedEvent
  | DecisionInputAnsweredEvent
  | MissionRunCompletedEvent;

/**
 * The type of an event of the family "mission_next".
 */
export type MissionNextEventType = MissionNextEvent['event_type'];
