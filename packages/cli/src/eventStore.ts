import type { EventPlace } from './finding.js';

/** An event with its place in the input. */
export interface StoredEvent extends EventPlace {
  readonly event: object;
}

/** Where events are kept while a report is made: the command line has a file, a browser its memory. */
export interface EventStore {
  /** The number of events. */
  readonly size: number;
  /**
   * Adds an event.
   * @returns its number, from 0
   */
  add(event: object, place: EventPlace): number;
  /**
   * Reads an event.
   * @param number - as returned by {@link add}
   */
  at(number: number): StoredEvent;
  /** Removes all events. */
  remove(): Promise<void>;
}
