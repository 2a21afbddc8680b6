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
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'errored';
  /**
   * What went wrong, for a person.
   */
  context: string;
}
/**
 * A difference from the contract that an implementation is known to have.
 */
export interface ExpectedDifference {
  /**
   * The id of the case.
   */
  case: string;
  /**
   * The name of the implementation.
   */
  implementation: string;
  /**
   * What it answers instead, as the matrix shows it.
   */
  found: string;
  /**
   * Why it differs.
   */
  reason: string;
  /**
   * Where its maintainers discuss it.
   */
  issue?: string | null;
}
/**
 * The differences that a run may have; it has to have all of them.
 */
export interface ExpectedDifferences {
  /**
   * The differences.
   */
  differences: ExpectedDifference[];
}
/**
 * One error that an invalid fixture must give.
 */
export interface ExpectedError {
  /**
   * JSON pointer to the value at fault; for a missing or unknown property, to the object.
   */
  path: string;
  /**
   * The JSON Schema keyword that fails.
   */
  keyword: string;
}
/**
 * One fixture: what it holds, where, and what must come out.
 */
export interface Fixture {
  /**
   * The id of the fixture; unique in the manifest.
   */
  id: string;
  /**
   * The group that the fixture belongs to.
   */
  category: FixtureCategory;
  /**
   * What the fixture holds.
   */
  type: FixtureType;
  /**
   * What the fixture shows.
   */
  description: string;
  /**
   * The rules of the contract that it shows.
   *
   * Items: The number of a rule.
   */
  rules: string[];
  /**
   * The fixture's file, relative to the manifest.
   */
  file: string;
  /**
   * The schema that a valid or invalid instance is checked against.
   */
  schema?: string | null;
  /**
   * All errors that an invalid instance gives.
   */
  errors?: ExpectedError[] | null;
  /**
   * The file with a replay's outcome under each rule set, relative to the manifest.
   */
  expected?: string | null;
}
/**
 * The list of all fixtures.
 */
export interface FixtureManifest {
  /**
   * The fixtures.
   */
  fixtures: Fixture[];
}
/**
 * Asks for the state that events make up.
 */
export interface ReduceRequest {
  /**
   * The number of the request.
   */
  seq: SequenceNumber;
  /**
   * What is asked.
   */
  command: 'reduce';
  /**
   * The rules to follow.
   */
  rules: RuleSet;
  /**
   * The events, in any order.
   */
  events: JsonText[];
}
/**
 * Gives the state that events make up.
 */
export interface ReducedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'reduced';
  /**
   * The state, as canonical JSON (RFC 8785).
   */
  state: JsonText;
}
/**
 * Says that events make up no state.
 */
export interface RefusedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'refused';
  /**
   * The name of the error, such as `NamespaceMixedStreamError`.
   */
  error: string;
}
/**
 * Asks to read a valid instance into the language's own types and to write it again.
 */
export interface RoundTripRequest {
  /**
   * The number of the request.
   */
  seq: SequenceNumber;
  /**
   * What is asked.
   */
  command: 'round_trip';
  /**
   * The model, which is also the name of its schema file; absent where `event_type` is given.
   */
  schema?: string | null;
  /**
   * The event type whose payload the instance is; absent where `schema` is given.
   */
  event_type?: string | null;
  /**
   * The instance.
   */
  instance: JsonText;
}
/**
 * Gives back an instance that went through the language's own types.
 */
export interface RoundTrippedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'round_tripped';
  /**
   * The instance.
   */
  instance: JsonText;
}
/**
 * Says that an implementation does not answer a request.
 */
export interface SkippedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'skipped';
  /**
   * Why not.
   */
  reason: string;
}
/**
 * Asks an implementation who it is and what it can do.
 */
export interface StartRequest {
  /**
   * The number of the request.
   */
  seq: SequenceNumber;
  /**
   * What is asked.
   */
  command: 'start';
  /**
   * The version of the protocol.
   */
  protocol: number;
}
/**
 * Says who an implementation is and what it can do.
 */
export interface StartedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'started';
  /**
   * The name of the implementation, unique in a run.
   */
  name: string;
  /**
   * The language that it is written in.
   */
  language: string;
  /**
   * The version of what decides, such as the library that validates.
   */
  version: string;
  /**
   * What it can be asked for.
   */
  capabilities: Capability[];
}
/**
 * Asks an implementation to end.
 */
export interface StopRequest {
  /**
   * The number of the request.
   */
  seq: SequenceNumber;
  /**
   * What is asked.
   */
  command: 'stop';
}
/**
 * Says that an implementation ends.
 */
export interface StoppedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'stopped';
}
/**
 * Asks whether an instance is valid.
 */
export interface ValidateRequest {
  /**
   * The number of the request.
   */
  seq: SequenceNumber;
  /**
   * What is asked.
   */
  command: 'validate';
  /**
   * The model, which is also the name of its schema file; absent where `event_type` is given.
   */
  schema?: string | null;
  /**
   * The event type whose payload the instance is; absent where `schema` is given.
   */
  event_type?: string | null;
  /**
   * The instance.
   */
  instance: JsonText;
}
/**
 * Says whether an instance is valid.
 */
export interface ValidatedAnswer {
  /**
   * The number of the request that this answers.
   */
  seq: SequenceNumber;
  /**
   * What the answer is.
   */
  outcome: 'validated';
  /**
   * Whether it is valid.
   */
  valid: boolean;
  /**
   * JSON pointers (RFC 6901) to what is at fault in the instance; none where it is valid.
   *
   * Items: A JSON pointer.
   */
  errors: string[];
}
