// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A strictness that can stop generation.
 */
export type BlockingStrictness = 'medium' | 'max';
/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * A number from 0 (a guess) to 1 (certain).
 */
export type Confidence = number;
/**
 * What is wrong with the use of a term.
 */
export type ConflictNature = 'overloaded' | 'drift' | 'ambiguous';
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
 * How serious or urgent something is.
 */
export type Level = 'low' | 'medium' | 'high';
/**
 * Where the terms of a scope hold.
 */
export type ScopeType = 'spec_kitty_core' | 'team_domain' | 'audience_domain' | 'mission_local';
/**
 * How strictly the use of terms is checked.
 */
export type Strictness = 'off' | 'medium' | 'max';
/**
 * What a check recommends.
 */
export type RecommendedAction = 'block' | 'warn' | 'pass';

/**
 * A question about a term, and whether it is answered.
 */
export interface ClarificationRecord {
  /**
   * The event that asked.
   */
  readonly request_event_id: EventId;
  /**
   * The event of the check that led to the question.
   */
  readonly semantic_check_event_id: string;
  /**
   * The term.
   */
  readonly term: string;
  /**
   * Whether it is answered.
   */
  readonly resolved: boolean;
  /**
   * The event that answered.
   */
  readonly resolution_event_id?: EventId | null;
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
 * Generation was stopped because terms are in conflict.
 */
export interface GenerationBlockedBySemanticConflictPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The step that was stopped.
   */
  readonly step_id: string;
  /**
   * The events of the checks that found the conflicts.
   *
   * @minItems 1
   */
  readonly conflict_event_ids: [string, ...readonly string[]];
  /**
   * The strictness that stopped it.
   */
  readonly blocking_strictness: BlockingStrictness;
  /**
   * What else is known of the step.
   */
  readonly step_metadata?: StepMetadata | null;
}
/**
 * What else is known of a step, by name.
 */
export interface StepMetadata {
  readonly [k: string]: string;
}
/**
 * Someone has to say what a term means.
 */
export interface GlossaryClarificationRequestedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The scope.
   */
  readonly scope_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The event of the check that found the conflict.
   */
  readonly semantic_check_event_id: string;
  /**
   * The term.
   */
  readonly term: string;
  /**
   * The question.
   */
  readonly question: string;
  /**
   * The answers to choose from.
   */
  readonly options: readonly string[];
  /**
   * How urgent the answer is.
   */
  readonly urgency: Level;
  /**
   * Who asks.
   */
  readonly actor: string;
}
/**
 * It was said what a term means.
 */
export interface GlossaryClarificationResolvedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The event that asked.
   */
  readonly clarification_event_id: string;
  /**
   * The meaning.
   */
  readonly selected_meaning: string;
  /**
   * Who answered.
   */
  readonly actor: string;
}
/**
 * A scope of the glossary holds from now on.
 */
export interface GlossaryScopeActivatedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The scope.
   */
  readonly scope_id: string;
  /**
   * Where its terms hold.
   */
  readonly scope_type: ScopeType;
  /**
   * The version of the glossary.
   */
  readonly glossary_version_id: string;
}
/**
 * A term got a new meaning.
 */
export interface GlossarySenseUpdatedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The scope.
   */
  readonly scope_id: string;
  /**
   * The term.
   */
  readonly term_surface: string;
  /**
   * Its earlier meaning; null if it had none.
   */
  readonly before_sense?: string | null;
  /**
   * Its meaning from now on.
   */
  readonly after_sense: string;
  /**
   * Why the meaning changed.
   */
  readonly reason: string;
  /**
   * Who changed it.
   */
  readonly actor: string;
}
/**
 * The strictness of a mission changed.
 */
export interface GlossaryStrictnessSetPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The strictness from now on.
   */
  readonly new_strictness: Strictness;
  /**
   * The strictness before; null if none was set.
   */
  readonly previous_strictness?: Strictness | null;
  /**
   * Who changed it.
   */
  readonly actor: string;
}
/**
 * The glossary of a mission: the result of reducing all of its events.
 */
export interface ReducedGlossaryState {
  /**
   * The mission of the first event in the order; null if there is none.
   */
  readonly mission_id?: string | null;
  /**
   * The scopes that hold, by id.
   */
  readonly active_scopes: {
    readonly [k: string]: GlossaryScopeActivatedPayload;
  };
  /**
   * The strictness: "medium" if none was set.
   */
  readonly current_strictness: Strictness;
  /**
   * The changes of the strictness, in order.
   */
  readonly strictness_history: readonly GlossaryStrictnessSetPayload[];
  /**
   * The words that may be terms, by scope and word; of each, how it was seen, in order.
   */
  readonly term_candidates: {
    readonly [k: string]: {
      readonly [k: string]: readonly TermCandidateObservedPayload[];
    };
  };
  /**
   * The latest meaning of each term, by scope and term.
   */
  readonly term_senses: {
    readonly [k: string]: {
      readonly [k: string]: GlossarySenseUpdatedPayload;
    };
  };
  /**
   * The questions, in order.
   */
  readonly clarifications: readonly ClarificationRecord[];
  /**
   * The checks, in order.
   */
  readonly semantic_checks: readonly SemanticCheckEvaluatedPayload[];
  /**
   * How often generation was stopped, and why, in order.
   */
  readonly generation_blocks: readonly GenerationBlockedBySemanticConflictPayload[];
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
 * A word was seen that may be a term.
 */
export interface TermCandidateObservedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The scope.
   */
  readonly scope_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The word as it was written.
   */
  readonly term_surface: string;
  /**
   * How certain it is that this is a term.
   */
  readonly confidence: Confidence;
  /**
   * Who saw it.
   */
  readonly actor: string;
  /**
   * What else is known of the step.
   */
  readonly step_metadata?: StepMetadata | null;
}
/**
 * The use of terms in a step was checked.
 */
export interface SemanticCheckEvaluatedPayload {
  /**
   * The mission.
   */
  readonly mission_id: string;
  /**
   * The scope.
   */
  readonly scope_id: string;
  /**
   * The step.
   */
  readonly step_id: string;
  /**
   * The conflicts that were found.
   */
  readonly conflicts: readonly SemanticConflictEntry[];
  /**
   * How serious the result is.
   */
  readonly severity: Level;
  /**
   * How certain the result is.
   */
  readonly confidence: Confidence;
  /**
   * What is recommended.
   */
  readonly recommended_action: RecommendedAction;
  /**
   * How strict the check was.
   */
  readonly effective_strictness: Strictness;
  /**
   * What else is known of the step.
   */
  readonly step_metadata?: StepMetadata | null;
}
/**
 * A conflict in the use of a term.
 */
export interface SemanticConflictEntry {
  /**
   * The term.
   */
  readonly term: string;
  /**
   * What is wrong with its use.
   */
  readonly nature: ConflictNature;
  /**
   * How serious the conflict is.
   */
  readonly severity: Level;
  /**
   * The conflict, for a person.
   */
  readonly description: string;
}
/**
 * A scope of the glossary holds from now on.
 */
export interface GlossaryScopeActivatedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GlossaryScopeActivated';
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
  readonly payload: GlossaryScopeActivatedPayload;
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
 * A word was seen that may be a term.
 */
export interface TermCandidateObservedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'TermCandidateObserved';
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
  readonly payload: TermCandidateObservedPayload;
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
 * The use of terms in a step was checked.
 */
export interface SemanticCheckEvaluatedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'SemanticCheckEvaluated';
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
  readonly payload: SemanticCheckEvaluatedPayload;
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
 * Someone has to say what a term means.
 */
export interface GlossaryClarificationRequestedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GlossaryClarificationRequested';
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
  readonly payload: GlossaryClarificationRequestedPayload;
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
 * It was said what a term means.
 */
export interface GlossaryClarificationResolvedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GlossaryClarificationResolved';
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
  readonly payload: GlossaryClarificationResolvedPayload;
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
 * A term got a new meaning.
 */
export interface GlossarySenseUpdatedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GlossarySenseUpdated';
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
  readonly payload: GlossarySenseUpdatedPayload;
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
 * Generation was stopped because terms are in conflict.
 */
export interface GenerationBlockedBySemanticConflictEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GenerationBlockedBySemanticConflict';
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
  readonly payload: GenerationBlockedBySemanticConflictPayload;
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
 * The strictness of a mission changed.
 */
export interface GlossaryStrictnessSetEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GlossaryStrictnessSet';
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
  readonly payload: GlossaryStrictnessSetPayload;
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
 * Any event of the family "glossary"; `event_type` discriminates.
 */
export type GlossaryEvent =
  | GlossaryScopeActivatedEvent
  | TermCandidateObservedEvent
  | SemanticCheckEvaluatedEvent
  | GlossaryClarificationRequestedEvent
  | GlossaryClarificationResolvedEvent
  | GlossarySenseUpdatedEvent
  | GenerationBlockedBySemanticConflictEvent
  | GlossaryStrictnessSetEvent;

/**
 * The type of an event of the family "glossary".
 */
export type GlossaryEventType = GlossaryEvent['event_type'];
