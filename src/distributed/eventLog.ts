import type { DeadLetter, StoredDeadLetter } from './deadLetter.js';
import type { PlatformSignal } from './platformSignal.js';
import type { Route } from './route.js';

/** Events of one mission, packed: lines of JSON. */
export interface LogMessage {
  readonly route: Route;
  /** A digest of `bytes`: an engine that sees it twice may keep the first alone. Never the id of an event. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A message that a log hands out. Until it is settled, the log delivers it again, here or elsewhere. */
export interface Delivery {
  /** Null if the log cannot name the mission, because another program wrote the message. */
  readonly route: Route | null;
  readonly bytes: Uint8Array;
  readonly isRedelivered: boolean;
  /** When the log stored it, in milliseconds since 1970. */
  readonly storedAt: number;
  /** Ends the deliveries of the message. Call it once what follows from the message is stored. */
  settle(): Promise<void>;
  /** Returns the message, to be delivered again soon. */
  release(): Promise<void>;
}

/** How far the projectors are behind a log. */
export interface Backlog {
  /** Messages that were not delivered yet. */
  readonly waiting: number;
  /** Messages that were delivered and are not settled. */
  readonly unsettled: number;
}

/** Which messages a reader of a log gets. */
export interface DeliveryOptions {
  /** The partitions to read; by default all. Which reader has which partition changes speed, never a state. */
  readonly partitions?: readonly number[] | undefined;
  /** How many bytes of messages that are not settled the log may hand out. */
  readonly maxBytes: number;
  /** Ends the iteration. */
  readonly signal: PlatformSignal;
}

/** The port to what keeps the events: messages, delivered at least once, in any order. */
export interface EventLog {
  /** How many partitions there are. It never changes for a log that was used. */
  readonly partitions: number;
  /** The length of the longest message. */
  readonly maxBytes: number;

  /** Stores a message; resolves once it cannot be lost. */
  append(message: LogMessage): Promise<'stored' | 'duplicate'>;

  /** The messages that are not settled, as they arrive; several readers share them. Ends with the signal. */
  deliver(options: DeliveryOptions): AsyncIterable<Delivery>;

  /** All messages of a mission that are stored now, settled or not. */
  replay(route: Route): AsyncIterable<Uint8Array>;

  backlog(): Promise<Backlog>;

  /**
   * Stores what cannot be read, with the reasons; resolves once it cannot be lost. Of letters with the same reason and
   * the same bytes, a log may keep one.
   */
  bury(letter: DeadLetter): Promise<void>;

  /** The dead letters that are stored now, oldest first. */
  deadLetters(): AsyncIterable<StoredDeadLetter>;

  /** Removes a dead letter, after it was published again, for example. */
  removeDeadLetter(id: string): Promise<void>;
}
