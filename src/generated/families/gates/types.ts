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
 * The conclusion of a check that stops work.
 */
export type FailedConclusion = 'failure' | 'timed_out' | 'cancelled' | 'action_required';
/**
 * The kind of a gate.
 */
export type GateType = 'ci';
/**
 * The service that ran the check.
 */
export type GateProvider = 'github';
/**
 * A whole number from 1 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type PositiveInteger = number;
/**
 * An http or https URL with a host and, if need be, a port; without blanks, and without a name or password before the host.
 */
export type HttpUrl = string;
/**
 * The conclusion of a check that lets work through.
 */
export type PassedConclusion = 'success';

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
 * A check stopped the work.
 */
export interface GateFailedPayload {
  /**
   * The name of the gate.
   */
  readonly gate_name: string;
  /**
   * The kind of the gate.
   */
  readonly gate_type: GateType;
  /**
   * The conclusion of the check.
   */
  readonly conclusion: FailedConclusion;
  /**
   * The service that ran the check.
   */
  readonly external_provider: GateProvider;
  /**
   * The run of the check, by its number at the service.
   */
  readonly check_run_id: PositiveInteger;
  /**
   * Where the run can be seen.
   */
  readonly check_run_url: HttpUrl;
  /**
   * The delivery that reported the run. It is the same if the report is repeated.
   */
  readonly delivery_id: string;
  /**
   * The pull request that was checked.
   */
  readonly pr_number?: PositiveInteger | null;
}
/**
 * A check let the work through.
 */
export interface GatePassedPayload {
  /**
   * The name of the gate.
   */
  readonly gate_name: string;
  /**
   * The kind of the gate.
   */
  readonly gate_type: GateType;
  /**
   * The conclusion of the check.
   */
  readonly conclusion: PassedConclusion;
  /**
   * The service that ran the check.
   */
  readonly external_provider: GateProvider;
  /**
   * The run of the check, by its number at the service.
   */
  readonly check_run_id: PositiveInteger;
  /**
   * Where the run can be seen.
   */
  readonly check_run_url: HttpUrl;
  /**
   * The delivery that reported the run. It is the same if the report is repeated.
   */
  readonly delivery_id: string;
  /**
   * The pull request that was checked.
   */
  readonly pr_number?: PositiveInteger | null;
}
/**
 * A check let the work through.
 */
export interface GatePassedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GatePassed';
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
  readonly payload: GatePassedPayload;
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
 * A check stopped the work.
 */
export interface GateFailedEvent {
  /**
   * The unique id of the event.
   */
  readonly event_id: EventId;
  /**
   * The type of this event.
   */
  readonly event_type: 'GateFailed';
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
  readonly payload: GateFailedPayload;
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
 * Any event of the family "gates"; `event_type` discriminates.
 */
export type GatesEvent =
  | GatePassedEvent
  | GateFailedEvent;

/**
 * The type of an event of the family "gates".
 */
export type GatesEventType = GatesEvent['event_type'];
