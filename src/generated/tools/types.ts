// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What an implementation can be asked for; `pointers` are the places of errors in the answers to `validate`.
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
 * What a fixture holds: an instance that is valid or invalid, a stream of events to reduce, or a file of many such streams.
 */
export type FixtureType = 'valid' | 'invalid' | 'replay' | 'replay_set';
/**
 * A JSON value as text, so that it arrives as it was written.
 */
export type JsonText = string;
/**
 * The name of a set of rules for reducing (C21).
 */
export type RuleSet = 'contract' | 'spec-kitty-events-2.4';

/**
 * Says that something went wrong within an implementation.
 */
export interface ErroredAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'errored';
  /**
   * What went wrong, for a person.
   */
  readonly context: string;
}
/**
 * A difference from the contract that an implementation is known to have.
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
   * What it answers instead, as the matrix shows it.
   */
  readonly found: string;
  /**
   * Why it differs.
   */
  readonly reason: string;
  /**
   * Where its maintainers discuss it.
   */
  readonly issue?: string | null;
}
/**
 * The differences that a run may have; it has to have all of them.
 */
export interface ExpectedDifferences {
  /**
   * The differences.
   */
  readonly differences: readonly ExpectedDifference[];
}
/**
 * One error that an invalid fixture must give.
 */
export interface ExpectedError {
  /**
   * JSON pointer to the value at fault; for a missing or unknown property, to the object.
   */
  readonly path: string;
  /**
   * The JSON Schema keyword that fails.
   */
  readonly keyword: string;
}
/**
 * One fixture: what it holds, where, and what must come out.
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
   * What the fixture holds.
   */
  readonly type: FixtureType;
  /**
   * What the fixture shows.
   */
  readonly description: string;
  /**
   * The rules of the contract that it shows.
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
   * All errors that an invalid instance gives.
   */
  readonly errors?: readonly ExpectedError[] | null;
  /**
   * The file with a replay's outcome under each rule set, relative to the manifest.
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
 * Asks for the state that events make up.
 */
export interface ReduceRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * What is asked.
   */
  readonly command: 'reduce';
  /**
   * The rules to follow.
   */
  readonly rules: RuleSet;
  /**
   * The events, in any order.
   */
  readonly events: readonly JsonText[];
}
/**
 * Gives the state that events make up.
 */
export interface ReducedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'reduced';
  /**
   * The state, as canonical JSON (RFC 8785).
   */
  readonly state: JsonText;
}
/**
 * Says that events make up no state.
 */
export interface RefusedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'refused';
  /**
   * The name of the error, such as `NamespaceMixedStreamError`.
   */
  readonly error: string;
}
/**
 * Asks to read a valid instance into the language's own types and to write it again.
 */
export interface RoundTripRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * What is asked.
   */
  readonly command: 'round_trip';
  /**
   * The model, which is also the name of its schema file; absent where `event_type` is given.
   */
  readonly schema?: string | null;
  /**
   * The event type whose payload the instance is; absent where `schema` is given.
   */
  readonly event_type?: string | null;
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Gives back an instance that went through the language's own types.
 */
export interface RoundTrippedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'round_tripped';
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Says that an implementation does not answer a request.
 */
export interface SkippedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'skipped';
  /**
   * Why not.
   */
  readonly reason: string;
}
/**
 * Asks an implementation who it is and what it can do.
 */
export interface StartRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * What is asked.
   */
  readonly command: 'start';
  /**
   * The version of the protocol.
   */
  readonly protocol: number;
}
/**
 * Says who an implementation is and what it can do.
 */
export interface StartedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
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
   * The version of what decides, such as the library that validates.
   */
  readonly version: string;
  /**
   * What it can be asked for.
   */
  readonly capabilities: readonly Capability[];
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
   * What is asked.
   */
  readonly command: 'stop';
}
/**
 * Says that an implementation ends.
 */
export interface StoppedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
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
   * What is asked.
   */
  readonly command: 'validate';
  /**
   * The model, which is also the name of its schema file; absent where `event_type` is given.
   */
  readonly schema?: string | null;
  /**
   * The event type whose payload the instance is; absent where `schema` is given.
   */
  readonly event_type?: string | null;
  /**
   * The instance.
   */
  readonly instance: JsonText;
}
/**
 * Says whether an instance is valid.
 */
export interface ValidatedAnswer {
  /**
   * The number of the request that this answers.
   */
  readonly seq: SequenceNumber;
  /**
   * What the answer is.
   */
  readonly outcome: 'validated';
  /**
   * Whether it is valid.
   */
  readonly valid: boolean;
  /**
   * JSON pointers (RFC 6901) to what is at fault in the instance; none where it is valid.
   *
   * Items: A JSON pointer.
   */
  readonly errors: readonly string[];
}
