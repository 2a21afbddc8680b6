import type {
  LocalNamespaceTuple,
  CompleteMissionDossierState,
  ValidationIssue,
} from '../index.js';
import type { PlatformSignal } from './platformSignal.js';
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

/** Options of {@link Dossiers.publish}. */
export interface PublishOptions {
  /** `keep`: refused events are stored as dead letters, too. Default: `return`, they are returned alone. */
  readonly deadLetters?: 'keep' | 'return' | undefined;
  /** Called for each refused event, in order, instead of adding it to the result: for endless inputs. */
  readonly onRefused?: ((refused: RefusedEvent) => void) | undefined;
  /** Called when the engine fails, before another attempt. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Ends the publishing: no more events are taken. */
  readonly signal?: PlatformSignal | undefined;
}

/** Options of {@link Dossiers.replayDeadLetters}. */
export interface ReplayOptions {
  /** Only letters with one of these; by default all. */
  readonly reasons?: readonly DeadLetterReason[] | undefined;
}

/** Options of {@link Dossiers.replayDeadLetters}. */
export interface ReplayOptions {
  /** Only letters with one of these; by default all. */
  readonly reasons?: readonly DeadLetterReason[] | undefined;
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
  readonly flushMs?: number | undefined;
  /**
   * Once so many lines of messages are collected, what is collected is stored. An event is a line; lines that are none,
   * and those that are delivered again, count, too. Messages are not divided. Defaults to 20,000.
   */
  readonly flushEvents?: number | undefined;
  /** The partitions to project; by default all. Any number of projectors may have the same. */
  readonly partitions?: readonly number[] | undefined;
  /** Ends the projection, after a last flush. */
  readonly signal?: PlatformSignal | undefined;
  /** Called after each flush, and once a second. */
  readonly onMetrics?: ((metrics: ProjectorMetrics) => void) | undefined;
  /** Called when the engine fails, before another attempt, and when a mission cannot be compacted. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** What a projector did since it began, and how far it is behind. Times in milliseconds. */
export interface ProjectorMetrics {
  /** Events that were projected; those that were delivered again count again. */
  readonly events: number;
  /** Events of other families, which have no part in a dossier (C11). */
  readonly ignored: number;
  /** Messages that were delivered before. */
  readonly redelivered: number;
  /** Messages that other programs stored with another mission, or none, and that were published again. */
  readonly misrouted: number;
  readonly deltas: number;
  readonly deltaBytes: number;
  readonly compactions: number;
  /** Deltas that were found in these; divided by the compactions, the deltas that a mission had. */
  readonly foldedDeltas: number;
  readonly rebuilt: number;
  /** Ids that were found with several contents (C13), when their missions were compacted. */
  readonly conflicts: number;
  /** Failures of the engine, and of compactions. */
  readonly errors: number;
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
   * mission. Waits while the engine is slow. Events can be published again at any time: the states stay the same.
   *
   * @param events - each as `JSON.parse` returns it, or the bytes of its JSON
   * @throws what the engine throws, if it fails again and again; some events may be stored then
   */
  publish(
    events: Iterable<unknown> | AsyncIterable<unknown>,
    options?: PublishOptions,
  ): Promise<PublishResult>;

  /** Folds the events that are published into stored states, until the signal. Can be killed at any time. */
  project(options?: ProjectOptions): Promise<void>;

  /** The state of a mission by the events that were projected; null if there are none. */
  state(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null>;

  /** The states of a mission: the one now, if there is one, and each that a projector stores. */
  watch(
    namespace: LocalNamespaceTuple,
    options?: { readonly signal?: PlatformSignal | undefined },
  ): AsyncIterable<CompleteMissionDossierState>;

  /** Makes the state of a mission from its events anew. */
  rebuild(namespace: LocalNamespaceTuple): Promise<CompleteMissionDossierState | null>;

  /** The states of all missions, one after the other. */
  states(): AsyncIterable<CompleteMissionDossierState>;

  /** The dead letters, oldest first. */
  deadLetters(): AsyncIterable<StoredDeadLetter>;

  /** Publishes dead letters again, and removes those that are accepted now. */
  replayDeadLetters(options?: ReplayOptions): Promise<PublishResult>;

  /** Whether the engine can be reached now. */
  isReady(): boolean;

  /** Ends projections and watches, waits for what is under way, and ends the connection. */
  close(): Promise<void>;
}
