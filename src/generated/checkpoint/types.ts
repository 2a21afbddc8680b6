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
 * Which missing events are anomalies (C17, C21).
 */
export type AnomalyPolicy = 'active' | 'every-missing-event';
/**
 * What makes two namespaces one (C14, C21).
 */
export type NamespaceIdentity = 'all-fields' | 'ignore-step-id';
/**
 * When a dossier has drifted (C19, C21).
 */
export type DriftPolicy = 'since-latest-snapshot' | 'any-drift';
/**
 * What becomes of an event of another namespace (C14): it is refused when it is applied; it is taken in, and reading the state throws; or each namespace has a projection of its own.
 */
export type NamespacePolicy = 'refuse' | 'collect' | 'partition';

/**
 * What projections need to go on as if they had never stopped.
 */
export interface Checkpoint {
  /**
   * What marks a checkpoint.
   */
  readonly format: 'mission-dossier-checkpoint';
  /**
   * The version of the checkpoint's form.
   */
  readonly version: number;
  /**
   * The family of events that the projections fold.
   */
  readonly family: string;
  /**
   * The rules of the projections.
   */
  readonly rules: CheckpointRules;
  /**
   * What becomes of an event of another namespace.
   */
  readonly namespaces: NamespacePolicy;
  /**
   * The projections by the key of their namespace; under the policies "refuse" and "collect" one, under the empty key.
   */
  readonly projections: {
    readonly [k: string]: ProjectionContent;
  };
  /**
   * 64 bits of everything else in lower-case hex digits, so that damage is noticed. It is no protection against forgery.
   */
  readonly checksum: string;
}
/**
 * The rules that a projection follows (C21).
 */
export interface CheckpointRules {
  /**
   * What makes two namespaces one.
   */
  readonly namespace_identity: NamespaceIdentity;
  /**
   * Which missing events are anomalies.
   */
  readonly anomalies: AnomalyPolicy;
  /**
   * When the dossier has drifted.
   */
  readonly drifted: DriftPolicy;
}
/**
 * All that a projection consists of.
 */
export interface ProjectionContent {
  /**
   * For each namespace that the events carry, by its key, the first event that carries it.
   */
  readonly namespaces: RegisterContent;
  /**
   * What the fold of the family keeps, by the names of its registers.
   */
  readonly registers: {
    readonly [k: string]: RegisterContent;
  };
  /**
   * The events.
   */
  readonly ids: IdTable;
  /**
   * The ids of events that came with different contents.
   */
  readonly conflicting_ids: readonly EventId[];
  /**
   * The ids of events of which a version may have been taken in that is not to be kept.
   */
  readonly unsettled_ids: readonly EventId[];
  /**
   * The events whose versions are kept apart.
   */
  readonly held: readonly HeldEvent[];
}
/**
 * What a register keeps, in columns of one length: for each key, sorted by code unit, a value and the place of its event in the order (C12).
 */
export interface RegisterContent {
  /**
   * The keys.
   */
  readonly keys: readonly string[];
  /**
   * The Lamport clocks of the events.
   */
  readonly lamport_clocks: readonly NonNegativeInteger[];
  /**
   * The instants of their timestamps: whole seconds since 1970-01-01T00:00:00Z, negative before.
   */
  readonly seconds: readonly number[];
  /**
   * The rests of the instants.
   */
  readonly nanoseconds: readonly number[];
  /**
   * The ids of the events.
   */
  readonly event_ids: readonly EventId[];
  /**
   * The values: models of the contract, or null where the place alone counts.
   */
  readonly values: readonly ({
    readonly [k: string]: unknown;
  } | null)[];
}
/**
 * What a projection keeps of every event.
 */
export interface IdTable {
  /**
   * How many events there are.
   */
  readonly count: NonNegativeInteger;
  /**
   * Base64 texts (RFC 4648, with padding), each of whole rows of 52 bytes, little-endian: the id in five 32-bit integers (of a ULID 6, 6, 6, 6 and 2 digits; of a UUID 4 times 8 digits, and 1024), nanoseconds, the payload's fingerprint in two 32-bit integers, the envelope's in one, Lamport clock and seconds in 64-bit floating point.
   */
  readonly rows: readonly string[];
}
/**
 * An event whose versions are kept apart, because its id comes in several (C13).
 */
export interface HeldEvent {
  /**
   * The event's id.
   */
  readonly event_id: EventId;
  /**
   * The canonical JSON of the first version so far; null where none came yet.
   */
  readonly first_version: string | null;
  /**
   * Whether another version in its place has other content.
   */
  readonly is_contested: boolean;
}
