import type { PlatformSignal } from './platformSignal.js';
import type { Route } from './route.js';

/** What a store has of a mission. Merged in any order, all of it together is the state. */
export interface StoredState {
  /** The messages of the last compaction. */
  readonly base: readonly Uint8Array[];
  /** The messages that came after it, each with its name in the store. */
  readonly deltas: readonly { readonly id: string; readonly bytes: Uint8Array }[];
  /** Changes with each compaction; what {@link StateStore.compact} expects. */
  readonly revision: string;
}

/** A compaction of what was read. */
export interface Compaction {
  /** The revision that was read. */
  readonly revision: string;
  /** The new base: messages, each no longer than `maxBytes`. */
  readonly base: readonly Uint8Array[];
  /** The names of the deltas that are in the new base. */
  readonly folded: readonly string[];
}

/**
 * The port to what keeps the states: for each mission a base, and deltas that are appended to it without
 * coordination. A message of `mission-dossier-contracts/binary` each.
 */
export interface StateStore {
  /** The length of the longest message. */
  readonly maxBytes: number;

  /** Adds a delta; resolves once it cannot be lost. */
  append(route: Route, delta: Uint8Array): Promise<void>;

  /** What is stored of a mission: never less than what was stored when the call began. */
  read(route: Route): Promise<StoredState>;

  /**
   * Replaces the base, as a whole or not at all, and then removes the deltas that it has.
   *
   * @returns false if there was another compaction since the revision; nothing is changed
   */
  compact(route: Route, compaction: Compaction): Promise<boolean>;

  /**
   * The messages of a mission that are stored from now on: deltas and bases. Resolves once none can be missed. The
   * iteration ends with the signal.
   */
  watch(route: Route, signal: PlatformSignal): Promise<AsyncIterable<Uint8Array>>;

  /** The missions that have a state. */
  routes(): AsyncIterable<Route>;
}
