// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * A capability of an implementation. `pointers` means that its answers to `validate` contain the places of errors, `messages` that they contain issues. `events` means that it validates whole events, `generations` that it reads events of all generations.
 */
export type Capability =
  'validate' | 'pointers' | 'messages' | 'reduce' | 'round_trip' | 'events' | 'generations';
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * A version of three numbers separated by dots.
 */
export type SchemaVersion = string;
/**
 * How an implementation did in a case: its answer agrees, differs, or differs as expected; it skipped the case, is not capable of it, or gave no valid answer.
 */
export type ConformanceAnswerStatus =
  'agrees' | 'differs' | 'expected' | 'skipped' | 'incapable' | 'fault';
/**
 * The kind of a case.
 */
export type ConformanceCaseKind =
  'valid' | 'invalid' | 'messages' | 'replay' | 'round_trip' | 'events' | 'generations';
/**
 * How the bytes of a dead letter are written as text.
 */
export type DeadLetterEncoding = 'utf-8' | 'base64';
/**
 * Why something that was published cannot be read as an event of a dossier.
 */
export type DeadLetterReason = 'not-json' | 'invalid' | 'no-namespace' | 'too-large';
/**
 * The number of a request, from 1, which its answer repeats.
 */
export type SequenceNumber = number;
/**
 * What a register keeps of the values that it is given: that of the latest event, that of the latest or the earliest event for each key, or that of every event.
 */
export type RegisterKind = 'Latest' | 'LatestByKey' | 'EarliestByKey' | 'EventSet';
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
 * The kind of a fixture: a valid or invalid instance, a file with many instances, a stream of events to reduce, or a file with many streams; a file with many whole events; a file with many events of any generation, or with many streams of them.
 */
export type FixtureType =
  | 'valid'
  | 'invalid'
  | 'case_set'
  | 'replay'
  | 'replay_set'
  | 'event_set'
  | 'generation_set'
  | 'generation_replay_set';
/**
 * A JSON value as text, so that its spelling is preserved.
 */
export type JsonText = string;
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * The name of a set of rules for reducing (C21).
 */
export type RuleSet = 'contract' | 'spec-kitty-events-2.4';

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
 * A CloudEvent of version 1.0 that carries an event. It is open: others may add attributes.
 */
export interface CloudEvent {
  /**
   * The version of CloudEvents.
   */
  readonly specversion: '1.0';
  /**
   * The id of the event.
   */
  readonly id: string;
  /**
   * A URI reference to the producer. Together with the id, it is unique.
   */
  readonly source: string;
  /**
   * The event type.
   */
  readonly type: string;
  /**
   * The entity that the event belongs to: its aggregate id.
   */
  readonly subject?: string | null;
  /**
   * When the event was created. Software on the way may write it with fewer digits.
   */
  readonly time?: string | null;
  /**
   * The media type of the data.
   */
  readonly datacontenttype?: string | null;
  /**
   * The URI of the schema of the data.
   */
  readonly dataschema?: string | null;
  /**
   * The Lamport clock in 16 digits, so that the order of texts is that of numbers.
   */
  readonly sequence?: string | null;
  /**
   * The correlation id of the event.
   */
  readonly correlationid?: string | null;
  /**
   * The id of the event that caused this one.
   */
  readonly causationid?: string | null;
  /**
   * The whole event, envelope and payload.
   */
  readonly data: Event;
  readonly [k: string]: unknown;
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
 * How an implementation did in a case.
 */
export interface ConformanceAnswer {
  /**
   * The name of the implementation.
   */
  readonly implementation: string;
  /**
   * How it did.
   */
  readonly status: ConformanceAnswerStatus;
  /**
   * Its answer; absent if it does not differ.
   */
  readonly found?: string | null;
  /**
   * Why it skipped the case, or why the difference is expected; absent otherwise.
   */
  readonly reason?: string | null;
}
/**
 * A failure of an implementation to answer.
 */
export interface ConformanceFault {
  /**
   * The id of the case, or start or stop.
   */
  readonly at: string;
  /**
   * What happened.
   */
  readonly message: string;
  /**
   * The last lines of its standard error.
   */
  readonly stderr: string;
}
/**
 * An implementation and its results.
 */
export interface ConformanceImplementation {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * The language that it is written in; null if it did not start.
   */
  readonly language: string | null;
  /**
   * What decides its verdicts; null if it did not start.
   */
  readonly version: string | null;
  /**
   * Its totals.
   */
  readonly totals: ConformanceTotals;
  /**
   * Its failures to answer.
   */
  readonly faults: readonly ConformanceFault[];
}
/**
 * The totals of an implementation.
 */
export interface ConformanceTotals {
  /**
   * The cases by kind.
   */
  readonly kinds: ConformanceScores;
  /**
   * The cases by category, of those that were run: the names are those of `fixture_category.json`.
   */
  readonly categories: {
    readonly [k: string]: ConformanceScore;
  };
  /**
   * The number of answers that differ.
   */
  readonly differ: NonNegativeInteger;
  /**
   * The number of answers that differ as expected.
   */
  readonly expected: NonNegativeInteger;
  /**
   * The number of cases that it skipped.
   */
  readonly skipped: NonNegativeInteger;
  /**
   * The number of failures to answer.
   */
  readonly faults: NonNegativeInteger;
}
/**
 * How many cases of each kind agree.
 */
export interface ConformanceScores {
  /**
   * Valid fixtures.
   */
  readonly valid: ConformanceScore;
  /**
   * Invalid fixtures.
   */
  readonly invalid: ConformanceScore;
  /**
   * Invalid fixtures whose issues are compared, with their messages.
   */
  readonly messages: ConformanceScore;
  /**
   * Replays, under each set of rules.
   */
  readonly replay: ConformanceScore;
  /**
   * Valid fixtures that are read and written again.
   */
  readonly round_trip: ConformanceScore;
  /**
   * Whole events whose issues are compared.
   */
  readonly events: ConformanceScore;
  /**
   * Events and streams of any generation: their canonical form, their issues, their states.
   */
  readonly generations: ConformanceScore;
}
/**
 * How many cases of a kind or category agree.
 */
export interface ConformanceScore {
  /**
   * The number of answers that agree.
   */
  readonly agree: NonNegativeInteger;
  /**
   * The number of cases that were asked.
   */
  readonly of: NonNegativeInteger;
}
/**
 * One way in which an instance breaks its schema or a rule.
 */
export interface ConformanceIssue {
  /**
   * JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property, to its object.
   */
  readonly path: string;
  /**
   * The keyword that fails; `rule` for a rule of a family.
   */
  readonly keyword: string;
  /**
   * What was found and what was expected, with the texts of `messages.json`.
   */
  readonly message: string;
}
/**
 * What dossier conformance --format json prints.
 */
export interface ConformanceReport {
  /**
   * Whether all implementations conform: no failure, no unexpected difference, no stale expectation.
   */
  readonly conforms: boolean;
  /**
   * The number of cases.
   */
  readonly cases: NonNegativeInteger;
  /**
   * The implementations; the first is this package.
   */
  readonly implementations: readonly ConformanceImplementation[];
  /**
   * The cases in which at least one implementation differs.
   */
  readonly differing: readonly DifferingCase[];
  /**
   * Expected differences that did not occur.
   */
  readonly stale: readonly StaleDifference[];
  /**
   * Expected differences of cases that were not run or not answered.
   */
  readonly unseen: readonly ExpectedDifference[];
}
/**
 * A case in which an implementation differs.
 */
export interface DifferingCase {
  /**
   * The id of the case.
   */
  readonly case: string;
  /**
   * The kind of the case.
   */
  readonly kind: ConformanceCaseKind;
  /**
   * The answer that the contract requires.
   */
  readonly expected: string;
  /**
   * How each implementation did.
   */
  readonly answers: readonly ConformanceAnswer[];
}
/**
 * An expected difference that did not occur.
 */
export interface StaleDifference {
  /**
   * The id of the case.
   */
  readonly case: string;
  /**
   * The name of the implementation.
   */
  readonly implementation: string;
  /**
   * What happened instead.
   */
  readonly message: string;
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
 * One thing that is wrong with a dead letter.
 */
export interface DeadLetterIssue {
  /**
   * The JSON pointer to the value; empty for the whole.
   */
  readonly path: string;
  /**
   * The keyword of JSON Schema that failed, or a word of the tool if no schema is concerned.
   */
  readonly keyword: string;
  /**
   * The place of the constraint in the schemas; empty if no schema is concerned.
   */
  readonly schema_path: string;
  /**
   * What was found, and what was expected.
   */
  readonly message: string;
}
/**
 * A function from the values of one enum to those of another.
 */
export interface EnumMapping {
  /**
   * What it returns.
   */
  readonly description: string;
  /**
   * The enum whose values it takes.
   */
  readonly from: string;
  /**
   * The enum whose values it returns.
   */
  readonly to: string;
  /**
   * What it returns for each value.
   */
  readonly values: {
    readonly [k: string]: string;
  };
}
/**
 * Which values of an enum may follow each other.
 */
export interface EnumTransitions {
  /**
   * What moves from value to value.
   */
  readonly description: string;
  /**
   * The enum.
   */
  readonly of: string;
  /**
   * The values that may be the first one.
   */
  readonly first: readonly string[];
  /**
   * The values that may follow each value; a value that none may follow is terminal.
   */
  readonly following: {
    readonly [k: string]: readonly string[];
  };
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
   * The JSON Schema keyword that fails; `rule` for a rule of a family.
   */
  readonly keyword: string;
}
/**
 * The declaration of a family of events: the file `family.json` in its folder. Models are named as in a `$ref`, without `.json`.
 */
export interface FamilyDeclaration {
  /**
   * What its events report.
   */
  readonly description: string;
  /**
   * The model of the payload of each event type.
   */
  readonly events: {
    readonly [k: string]: string;
  };
  /**
   * The model of the state that its events are folded into; absent if they are not folded.
   */
  readonly state?: string | null;
  /**
   * The registers that the state is read from, by name. Each is a join, so the order of arrival makes no difference. Default: one, with every event.
   */
  readonly registers?: {
    readonly [k: string]: RegisterDeclaration;
  } | null;
  /**
   * What becomes of the events when they are sorted and folded, as a sentence; absent if the state is read from registers alone.
   */
  readonly fold?: string | null;
  /**
   * JSON pointer to the namespace in an event.
   */
  readonly namespace?: string | null;
  /**
   * What its schemas cannot state, by the name of the rule.
   */
  readonly rules?: {
    readonly [k: string]: FamilyRule;
  } | null;
  /**
   * Its functions from the values of one enum to those of another, by name.
   */
  readonly mappings?: {
    readonly [k: string]: EnumMapping;
  } | null;
  /**
   * Which values of its enums may follow each other, by name.
   */
  readonly transitions?: {
    readonly [k: string]: EnumTransitions;
  } | null;
}
/**
 * A register that the events of a family are folded into.
 */
export interface RegisterDeclaration {
  /**
   * Its kind.
   */
  readonly kind: RegisterKind;
  /**
   * What it keeps, as a phrase.
   */
  readonly keeps: string;
}
/**
 * A rule for the values that a model accepts. It has either `if` and `then`, or `entries_of`. A value that breaks it is invalid.
 */
export interface FamilyRule {
  /**
   * The rule, for a person.
   */
  readonly description: string;
  /**
   * The model whose values it is for.
   */
  readonly model: string;
  /**
   * The rule applies if each of these members has this value.
   */
  readonly if?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * Each of these members must then have a value that this model accepts. If not, the value as a whole breaks the rule.
   */
  readonly then?: {
    readonly [k: string]: string;
  } | null;
  /**
   * The value is a map, and each of its entries must be one of this mapping. If not, the entry breaks the rule.
   */
  readonly entries_of?: string | null;
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
   * The schema that instances are checked against: its path below `schemas/`, without `.json`.
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
  /**
   * The family that reduces a replay; absent for dossiers.
   */
  readonly family?: string | null;
}
/**
 * What a line of a set states about its value. The value itself stands beside it: `instance`, `event`, `canonical`, `events` or `expected`.
 */
export interface FixtureLine {
  /**
   * The id of the case or of the replay; unique in all fixtures.
   */
  readonly id: string;
  /**
   * What it demonstrates.
   */
  readonly description?: string | null;
  /**
   * The rules of the contract that it demonstrates.
   */
  readonly rules?: readonly string[] | null;
  /**
   * All errors of the instance or of the event; absent if it is valid.
   */
  readonly errors?: readonly ExpectedError[] | null;
  /**
   * The generation in which the event is written; null if it has none.
   */
  readonly generation?: string | null;
  /**
   * The generations that are read; absent for all.
   */
  readonly generations?: readonly string[] | null;
  /**
   * What events without a namespace do not carry (C33).
   */
  readonly namespace?: GivenNamespaceFields | null;
  /**
   * JSON pointers to what the canonical event has no place for, in the event as written (C32).
   */
  readonly left_out?: readonly string[] | null;
}
/**
 * Fields of the namespace that events do not carry (C33): what the caller knows of them.
 */
export interface GivenNamespaceFields {
  /**
   * The branch that the mission is for.
   */
  readonly target_branch?: string | null;
  /**
   * The type of the mission.
   */
  readonly mission_key?: string | null;
  /**
   * The version of the manifest.
   */
  readonly manifest_version?: string | null;
  /**
   * The step of the mission.
   */
  readonly step_id?: string | null;
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
 * One dead letter: what was received, and why it is not an event of a dossier.
 */
export interface ListedDeadLetter {
  /**
   * The name of the letter on its server.
   */
  readonly id: string;
  /**
   * Why it cannot be read.
   */
  readonly reason: DeadLetterReason;
  /**
   * When the server stored it.
   */
  readonly stored_at: Timestamp;
  /**
   * The digest of the mission's namespace that the server files its events under; null if it is unknown.
   */
  readonly mission: string | null;
  /**
   * The partition that it was sent to; null if it is unknown.
   */
  readonly partition: NonNegativeInteger | null;
  /**
   * The length of what was received.
   */
  readonly size_bytes: NonNegativeInteger;
  /**
   * How the content is written: as it is if it is UTF-8, else in Base64.
   */
  readonly encoding: DeadLetterEncoding;
  /**
   * What was received.
   */
  readonly content: string;
  /**
   * What is wrong with it.
   */
  readonly issues: readonly DeadLetterIssue[];
}
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
 * The table of the texts of issues: the file `messages.json`. A name in braces is a placeholder.
 */
export interface MessageTexts {
  /**
   * What the table is for.
   */
  readonly description: string;
  /**
   * The message of an issue, by the keyword that fails, or by its kind.
   */
  readonly issue: {
    readonly [k: string]: string;
  };
  /**
   * What was expected of a form or a choice.
   */
  readonly expected: {
    readonly [k: string]: string;
  };
  /**
   * What was expected, by the keyword that limits a value.
   */
  readonly bound: {
    readonly [k: string]: string;
  };
  /**
   * The names of types.
   */
  readonly type: {
    readonly [k: string]: string;
  };
  /**
   * Descriptions of found values.
   */
  readonly found: {
    readonly [k: string]: string;
  };
  /**
   * What is added to a message for a value that resembles another, or has another place.
   */
  readonly hint: {
    readonly [k: string]: string;
  };
  /**
   * What is wrong with an event for a reader of generations.
   */
  readonly generation: {
    readonly [k: string]: string;
  };
  /**
   * What stands between the items of a list.
   */
  readonly joined_by: {
    readonly [k: string]: string;
  };
  /**
   * How many issues are listed, and how long excerpts and compared names are.
   */
  readonly limit: {
    readonly [k: string]: NonNegativeInteger;
  };
  /**
   * A text of which only the beginning is shown.
   */
  readonly shortened: string;
}
/**
 * What became of the events that were published.
 */
export interface PublishReport {
  /**
   * How many events are stored.
   */
  readonly accepted: NonNegativeInteger;
  /**
   * How many were stored before.
   */
  readonly duplicate: NonNegativeInteger;
  /**
   * How many are of other types, which no dossier has.
   */
  readonly ignored: NonNegativeInteger;
  /**
   * How many records are not stored, because they are not valid events of a dossier.
   */
  readonly refused: NonNegativeInteger;
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
  /**
   * The names of the generations to read. Absent if events are to be canonical.
   */
  readonly generations?: readonly string[] | null;
  /**
   * What events without a namespace do not carry (C33). Absent if `generations` is absent.
   */
  readonly namespace?: GivenNamespaceFields | null;
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
   * The name of the model (the path of its schema file below `schemas/`, without `.json`). Absent if `event_type` is present.
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
 * Returns the canonical form of an event, or why it has none.
 */
export interface UpcastAnswer {
  /**
   * The number of the answered request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the answer.
   */
  readonly outcome: 'upcast';
  /**
   * The name of the generation in which the event is written; null if it has none.
   */
  readonly generation: string | null;
  /**
   * The canonical event, as canonical JSON; null if there is none.
   */
  readonly event: JsonText | null;
  /**
   * JSON pointers to what the canonical event has no place for, in the event as written (C32).
   *
   * Items: A JSON pointer.
   */
  readonly left_out: readonly string[];
  /**
   * Why there is no canonical event, at the places of the event as written; empty if there is one.
   */
  readonly issues: readonly ConformanceIssue[];
}
/**
 * Asks for the canonical form of an event of any generation.
 */
export interface UpcastRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'upcast';
  /**
   * The event.
   */
  readonly event: JsonText;
  /**
   * What events without a namespace do not carry (C33).
   */
  readonly namespace: GivenNamespaceFields;
}
/**
 * Asks whether an event is valid.
 */
export interface ValidateEventRequest {
  /**
   * The number of the request.
   */
  readonly seq: SequenceNumber;
  /**
   * The kind of the request.
   */
  readonly command: 'validate_event';
  /**
   * The event.
   */
  readonly event: JsonText;
  /**
   * The names of the generations to read. Absent if events are to be canonical.
   */
  readonly generations?: readonly string[] | null;
  /**
   * What events without a namespace do not carry (C33). Absent if `generations` is absent.
   */
  readonly namespace?: GivenNamespaceFields | null;
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
   * The name of the model (the path of its schema file below `schemas/`, without `.json`). Absent if `event_type` is present.
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
 * Returns whether an instance or an event is valid.
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
   * JSON pointers (RFC 6901) to the invalid parts; empty if it is valid.
   *
   * Items: A JSON pointer.
   */
  readonly errors: readonly string[];
  /**
   * What is wrong, with messages: of an implementation that has the capability `messages`.
   */
  readonly issues?: readonly ConformanceIssue[] | null;
}
