import type { LocalNamespaceTuple, CompleteMissionDossierState, ValidationIssue } from '../index.js';
import type { Backlog } from './eventLog.js';
import type { DeadLetterReason, StoredDeadLetter } from './deadLetter.js';

/** What became of the events of a {@link Dossiers.publish}. */
export interface PublishResult {
  /** Events that are stored. */
  readonly accepted: number;
  /** Events that were stored before, in the same messages. */
  readonly duplicate: number;
  /** Events of other families; a dossier has none of them. */
  readonly ignored: number;
  /** Events that are not stored. */
  readonly refused: readonly RefusedEvent[];
}

/** An event that is not published. */
export interface RefusedEvent {
  /** Its place among the events that were given, from 0. */
  readonly index: number;
  readonly reason: DeadLetterReason;
  readonly issues: readonly ValidationIssue[];
}

/** Options of {@link Dossiers.project}. */
export interface ProjectOptions {
  /** How long to collect events before their state is stored, in milliseconds. Defaults to 50. */
  readonly flushMs?: number;
  /** How many events to collect at most. Defaults to 20,000. */
  readonly flushEvents?: number;
  /** The partitions to project; by default all. Any number of projectors may have the same. */
  readonly partitions?: readonly number[];
  /** Ends the projection, after a last flush. */
  readonly signal?: AbortSignal;
  /** Called after each flush, and once a second. */
  readonly onMetrics?: (metrics: ProjectorMetrics) => void;
}

/** What a projector did since it began, and how far it is behind. Times in milliseconds. */
export interface ProjectorMetrics {
  readonly events: number;
  readonly redelivered: number;
  readonly deltas: number;
  readonly deltaBytes: number;
  readonly compactions: number;
  readonly rebuilt: number;
  /** Ids that were found with several contents (C13). */
  readonly conflicts: number;
  readonly dead: Readonly<Record<DeadLetterReason, number>>;
  readonly lastFlushMs: number;
  /** The age of the oldest message that was received and is not settled; 0 if there is none. */
  readonly oldestUnsettledMs: number;
  readonly backlog: Backlog;
}

/** A live account of many missions. */
export interface Dossiers {
  /**
   * Stores events for the projectors. Each is read by the options' `reader`, validated, and packed with others of its
   * mission. Waits while the engine is slow.
   */
  publish(events: Iterable<unknown> | AsyncIterable<unknown>): Promise<PublishResult>;

  /** Folds the events that are published into stored states, until the signal. Can be killed at any time. */
  project(options?: ProjectOptions): Promise<void>;

  /** The state of a mission by the events that were projected; null if there are none. */
  state(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null>;

  /** The states of a mission: the one now, if there is one, and each that a projector stores. */
  watch(
    namespace: LocalNamespaceTuple,
    options?: { readonly signal?: AbortSignal },
  ): AsyncIterable<CompleteMissionDossierState>;

  /** Makes the state of a mission from its events anew. */
  rebuild(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null>;

  /** The states of all missions, one after the other. */
  states(): AsyncIterable<CompleteMissionDossierState>;

  /** The dead letters, oldest first. */
  deadLetters(): AsyncIterable<StoredDeadLetter>;

  /** Publishes dead letters again, and removes those that are accepted now. */
  replayDeadLetters(): Promise<PublishResult>;

  /** Waits for what is under way, and ends the connection. */
  close(): Promise<void>;
}
