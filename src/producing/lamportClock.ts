import { non_negative_integer } from '../generated/constraints.js';
import { isNonNegativeInteger } from '../generated/guards.js';
import { describe } from '../issues/wording.js';

/**
 * A Lamport clock. Its time is the first key of the order of events (C12): a new event has a larger time
 * than all events that were created or received here before.
 *
 * {@link receive} sets the clock to the larger of the two times, and {@link tick} returns a larger time
 * than that. So an event that is received late or twice changes nothing, as in a projection.
 */
export class LamportClock {
  #time = 0;

  /**
   * @param time - where to continue: the largest time of the events that exist already
   * @throws RangeError as {@link receive}
   */
  constructor(time = 0) {
    this.receive(time);
  }

  /** The largest time that {@link tick} returned or {@link receive} was given; 0 before the first. */
  get time(): number {
    return this.#time;
  }

  /**
   * Advances the clock and returns the time for a new event.
   *
   * @returns an integer, larger than all times before
   * @throws RangeError above 2^53 - 1, the largest integer that all languages hold exactly (C8); the
   *   clock is not changed
   */
  tick(): number {
    const next = this.#time + 1;
    assertTime(next);
    return (this.#time = next);
  }

  /**
   * Sets this clock to a time of another clock, if that is larger.
   *
   * @param received - the time, or an event with `lamport_clock`
   * @returns the new time of this clock
   * @throws RangeError if the time is not an integer from 0 to 2^53 - 1 (C8); the clock is not changed
   */
  receive(received: number | { readonly lamport_clock: number }): number {
    const time = timeOf(received);
    assertTime(time);
    return (this.#time = Math.max(this.#time, time));
  }
}

function timeOf(received: unknown): unknown {
  return typeof received === 'object'
    ? (received as { readonly lamport_clock?: unknown } | null)?.lamport_clock
    : received;
}

function assertTime(time: unknown): asserts time is number {
  if (isNonNegativeInteger(time)) return;
  const { minimum, maximum } = non_negative_integer;
  throw new RangeError(
    `found ${describe(time)}, expected the time of a Lamport clock: a whole number from ${minimum} to ${maximum}`,
  );
}
