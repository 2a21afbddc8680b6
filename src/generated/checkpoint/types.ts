// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Which missing events are anomalies (C17, C21).
 */
export type AnomalyPolicy = 'active' | 'every-missing-event';
/**
 * When two namespaces are the same (C14, C21).
 */
export type NamespaceIdentity = 'all-fields' | 'ignore-step-id';
/**
 * When a dossier has drifted (C19, C21).
 */
export type DriftPolicy = 'since-latest-snapshot' | 'any-drift';
/**
 * What to do with an event of another namespace (C14): reject it when it is applied; accept it, so that reading the state throws; or keep a separate projection for each namespace.
 */
export type NamespacePolicy = 'refuse' | 'collect' | 'partition';
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;

/**
 * A checkpoint: everything that projections need to continue after a restart.
 */
export interface Checkpoint {
  /**
   * The marker of a checkpoint.
   */
  readonly format: 'mission-dossier-checkpoint';
  /**
   * The version of the checkpoint format.
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
   * What to do with an event of another namespace.
   */
  readonly namespaces: NamespacePolicy;
  /**
   * The projections, by the key of their namespace. With the policies "refuse" and "collect", there is one projection, with the empty key.
   */
  readonly projections: {
    readonly [k: string]: ProjectionContent;
  };
  /**
   * A 64-bit checksum of everything else, in lower-case hex digits. It detects damage, but does not protect against forgery.
   */
  readonly checksum: string;
}
/**
 * The rules that a projection follows (C21).
 */
export interface CheckpointRules {
  /**
   * When two namespaces are the same.
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
 * The complete content of a projection.
 */
export interface ProjectionContent {
  /**
   * The first event of each namespace, by the key of the namespace.
   */
  readonly namespaces: RegisterContent;
  /**
   * The content of the registers of the family's fold, by name.
   */
  readonly registers: {
    readonly [k: string]: RegisterContent;
  };
  /**
   * The events.
   */
  readonly ids: IdTable;
  /**
   * The ids of events that arrived with different contents.
   */
  readonly conflicting_ids: readonly EventId[];
  /**
   * The ids of events of which a version may have been applied that must not be kept.
   */
  readonly unsettled_ids: readonly EventId[];
  /**
   * The events whose versions are kept separately.
   */
  readonly held: readonly HeldEvent[];
}
/**
 * The content of a register, in columns of equal length: for each key, sorted by code unit, a value and the position of its event in the order (C12).
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
   * The timestamps of the events: whole seconds since 1970-01-01T00:00:00Z, negative before.
   */
  readonly seconds: readonly number[];
  /**
   * The nanoseconds of the timestamps.
   */
  readonly nanoseconds: readonly number[];
  /**
   * The ids of the events.
   */
  readonly event_ids: readonly EventId[];
  /**
   * The values: models of the contract, or null if only the position counts.
   */
  readonly values: readonly ({
    readonly [k: string]: unknown;
  } | null)[];
}
/**
 * The data that a projection keeps of every event.
 */
export interface IdTable {
  /**
   * The number of events.
   */
  readonly count: NonNegativeInteger;
  /**
   * Base64 texts (RFC 4648, with padding). Each consists of whole rows of 52 bytes, little-endian: the id in five 32-bit integers (6, 6, 6, 6 and 2 digits of a ULID; 4 times 8 digits of a UUID, then 1024), the nanoseconds, the fingerprint of the payload in two 32-bit integers, the fingerprint of the envelope in one, and the Lamport clock and the seconds in 64-bit floating point.
   */
  readonly rows: readonly string[];
}
/**
 * An event with several versions under one id, which are kept separately (C13).
 */
export interface HeldEvent {
  /**
   * The id of the event.
   */
  readonly event_id: EventId;
  /**
   * The canonical JSON of the first version so far; null if there is none yet.
   */
  readonly first_version: string | null;
  /**
   * Whether another version at the same position has different content.
   */
  readonly is_contested: boolean;
}
