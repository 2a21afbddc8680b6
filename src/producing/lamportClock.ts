import { non_negative_integer } from '../generated/constraints.js';
import { isNonNegativeInteger } from '../generated/guards.js';
import { describe } from '../issues/wording.js';

/**
 * A Lamport clock: the first key of the order of events (C12). An event that is made after others were
 * made or received here has a larger time than all of them.
 *
 * Receiving sets the clock to the larger of both times, and {@link tick} is always above it. So an event
 * that is received twice, or late, changes nothing, as it does in a projection.
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
   * The next time, for an event that is made now.
   *
   * @returns a whole number, larger than all before it
   * @throws RangeError beyond 2^53 - 1, the largest that every language holds exactly (C8); the clock
   *   has not changed then
   */
  tick(): number {
    const next = this.#time + 1;
    assertTime(next);
    return (this.#time = next);
  }

  /**
   * Sets this clock to a time of another clock, if that is larger.
   *
   * @param received - the time, or the event that has it
   * @returns the time of this clock: the larger of both
   * @throws RangeError for anything but a whole number from 0 to 2^53 - 1 (C8); the clock has not
   *   changed then
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
