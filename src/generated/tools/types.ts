// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * A capability of an implementation. `pointers` means that its answers to `validate` contain the places of errors.
 */
export type Capability = 'validate' | 'pointers' | 'reduce' | 'round_trip';
/**
 * The number of a request, from 1, which its answer repeats.
 */
export type SequenceNumber = number;
/**
 * A group of fixtures; each contract family has its own.
 */
export type FixtureCategory =
  | 'events'
  | 'lane_mapping'
  | 'edge_cases'
  | 'collaboration'
  | 'glossary'
  | 'mission_next'
  | 'dossier';
/**
 * The kind of a fixture: a valid or invalid instance, a stream of events to reduce, or a file with many streams.
 */
export type FixtureType = 'valid' | 'invalid' | 'replay' | 'replay_set';
/**
 * A JSON value as text, so that its spelling is preserved.
 */
export type JsonText = string;
/**
 * The name of a set of rules for reducing (C21).
 */
export type RuleSet = 'contract' | 'spec-kitty-events-2.4';

/**
 * The namespace of a dossier: the scope of its events and of its parity baseline. All six fields form the key.
 */
export interface LocalNamespaceTuple {
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The slug of the feature that the mission works on.
   */
  readonly feature_slug: string;
  /**
   * The branch that the mission targets.
   */
  readonly target_branch: string;
  /**
   * The key of the mission.
   */
  readonly mission_key: string;
  /**
   * The version of the expected-artifacts manifest.
   */
  readonly manifest_version: ManifestVersion;
  /**
   * The mission step that the namespace is narrowed to; absent and null are the same.
   */
  readonly step_id?: string | null;
}
/**
 * The events that made the entry of an artifact.
 */
export interface ArtifactTrace {
  /**
   * The event with the version that the state has.
   */
  readonly indexed_by: TracedEvent;
  /**
   * The event in which another artifact supersedes this one; null if none does.
   */
  readonly superseded_by: TracedEvent | null;
}
/**
 * An event that made an entry of a state: its id and its place in the order.
 */
export interface TracedEvent {
  /**
   * The id of the event, in canonical form.
   */
  readonly event_id: EventId;
  /**
   * The Lamport clock of the event.
   */
  readonly lamport_clock: NonNegativeInteger;
  /**
   * The instant of the event in UTC, at full precision.
   */
  readonly timestamp: string;
  /**
   * The input that has the event; null or absent if that is not known.
   */
  readonly file?: string | null;
  /**
   * The line on which the event starts, from 1; null or absent if that is not known.
   */
  readonly line?: number | null;
}
/**
 * Reports that an implementation failed.
 */
export interface ErroredAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'errored';
  /**
   * What went wrong, for the user.
   */
  readonly context: string;
}
/**
 * A known difference of an implementation from the contract.
 */
export interface ExpectedDifference {
  /**
   * The id of the case.
   */
  readonly case: string;
  /**
   * The name of the implementation.
   */
  readonly implementation: string;
  /**
   * Its answer, as the matrix shows it.
   */
  readonly found: string;
  /**
   * Why it differs.
   */
  readonly reason: string;
  /**
   * A link to the discussion of its maintainers.
   */
  readonly issue?: string | null;
}
/**
 * The differences that a run must have: it may have no others.
 */
export interface ExpectedDifferences {
  /**
   * The differences.
   */
  readonly differences: readonly ExpectedDifference[];
}
/**
 * One error that an invalid fixture must produce.
 */
export interface ExpectedError {
  /**
   * JSON pointer to the invalid value; for a missing or unknown property, to the object.
   */
  readonly path: string;
  /**
   * The JSON Schema keyword that fails.
   */
  readonly keyword: string;
}
/**
 * One fixture: its kind, its file, and the expected result.
 */
export interface Fixture {
  /**
   * The id of the fixture; unique in the manifest.
   */
  readonly id: string;
  /**
   * The group that the fixture belongs to.
   */
  readonly category: FixtureCategory;
  /**
   * The kind of the fixture.
   */
  readonly type: FixtureType;
  /**
   * What the fixture demonstrates.
   */
  readonly description: string;
  /**
   * The rules of the contract that it demonstrates.
   *
   * Items: The number of a rule.
   */
  readonly rules: readonly string[];
  /**
   * The fixture's file, relative to the manifest.
   */
  readonly file: string;
  /**
   * The schema that a valid or invalid instance is checked against.
   */
  readonly schema?: string | null;
  /**
   * All errors of an invalid instance.
   */
  readonly errors?: readonly ExpectedError[] | null;
  /**
   * The file with the result of a replay under each rule set, relative to the manifest.
   */
  readonly expected?: string | null;
}
/**
 * The list of all fixtures.
 */
export interface FixtureManifest {
  /**
   * The fixtures.
   */
  readonly fixtures: readonly Fixture[];
}
/**
 * Asks an implementation to reduce events to a state.
 */
export interface ReduceRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'reduce';
  /**
   * The rule set.
   */
  readonly rules: RuleSet;
  /**
   * The events, in any order.
   */
  readonly events: readonly JsonText[];
}
/**
 * Returns the state of reduced events.
 */
export interface ReducedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'reduced';
  /**
   * The state, as canonical JSON (RFC 8785).
   */
  readonly state: JsonText;
}
/**
 * Reports that events cannot be reduced.
 */
export interface RefusedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'refused';
  /**
   * The name of the error, such as `NamespaceMixedStreamError`.
   */
  readonly error: string;
}
/**
 * Asks an implementation to read a valid instance into types of its language and to write it again.
 */
export interface RoundTripRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'round_trip';
  /**
   * The name of the model (its schema file without `.json`). Absent if `event_type` is present.
   */
  readonly schema?: string | null;
  /**
   * The event type of the payload. Absent if `schema` is present.
   */
  readonly event_type?: string | null;
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Returns an instance after reading it into types of the language and writing it again.
 */
export interface RoundTrippedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'round_tripped';
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Reports that an implementation does not answer a request.
 */
export interface SkippedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'skipped';
  /**
   * The reason.
   */
  readonly reason: string;
}
/**
 * Asks an implementation for its name and capabilities.
 */
export interface StartRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'start';
  /**
   * The version of the protocol.
   */
  readonly protocol: number;
}
/**
 * Returns the name and the capabilities of an implementation.
 */
export interface StartedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'started';
  /**
   * The name of the implementation, unique in a run.
   */
  readonly name: string;
  /**
   * The language that it is written in.
   */
  readonly language: string;
  /**
   * The version of the tested library, such as the validator.
   */
  readonly version: string;
  /**
   * The capabilities of the implementation.
   */
  readonly capabilities: readonly Capability[];
}
/**
 * The events that made the entries of a state. Its lists have the order of the state's lists.
 */
export interface StateTrace {
  /**
   * The namespace of the state; null if it has none.
   */
  readonly namespace: LocalNamespaceTuple | null;
  /**
   * The events of the artifacts, by path.
   */
  readonly artifacts: {
    readonly [k: string]: ArtifactTrace;
  };
  /**
   * The event of each anomaly.
   */
  readonly anomalies: readonly TracedEvent[];
  /**
   * The event of the latest snapshot; null if there is none.
   */
  readonly latest_snapshot: TracedEvent | null;
  /**
   * The event of each drift.
   */
  readonly drift_history: readonly TracedEvent[];
  /**
   * The number of dossier events, without duplicates.
   */
  readonly event_count: NonNegativeInteger;
}
/**
 * Asks an implementation to end.
 */
export interface StopRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'stop';
}
/**
 * Reports that an implementation ends.
 */
export interface StoppedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'stopped';
}
/**
 * Asks whether an instance is valid.
 */
export interface ValidateRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'validate';
  /**
   * The name of the model (its schema file without `.json`). Absent if `event_type` is present.
   */
  readonly schema?: string | null;
  /**
   * The event type of the payload. Absent if `schema` is present.
   */
  readonly event_type?: string | null;
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Returns whether an instance is valid.
 */
export interface ValidatedAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'validated';
  /**
   * Whether it is valid.
   */
  readonly valid: boolean;
  /**
   * JSON pointers (RFC 6901) to the invalid parts of the instance; empty if it is valid.
   *
   * Items: A JSON pointer.
   */
  readonly errors: readonly string[];
}
