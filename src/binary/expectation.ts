import type { Instant } from '../order/instant.js';
import type { OrderKey } from '../order/order.js';
import { textOfTimestamp } from './timestampForm.js';

/** What a member had in the last object with the same names: a scalar, a text of its context, or an object. */
export type Expectation = string | number | boolean | null | ContextText | Shape;

/** Where a value is: the event and the key of its entry. Texts that repeat them take a byte, or none. */
export interface ValueContext {
  readonly place: OrderKey | null;
  readonly key: string | null;
}

export const NO_CONTEXT: ValueContext = { place: null, key: null };

/** The names of an object's members, and what each is expected to be. */
export class Shape {
  readonly expected: Expectation[];
  /** Whether an object of the shape is being written or read. */
  isOpen = false;

  constructor(
    readonly number: number,
    readonly names: readonly string[],
  ) {
    this.expected = names.map(() => null);
  }

  has(names: readonly string[]): boolean {
    const { length } = names;
    if (length !== this.names.length) return false;
    for (let i = 0; i < length; i += 1) if (names[i] !== this.names[i]) return false;
    return true;
  }
}

/** A text that is known from the event or the key of the entry. */
export interface ContextText {
  /** The text; null if the context does not have it. */
  of(context: ValueContext): string | null;
}

export const KEY: ContextText = { of: ({ key }) => key };
export const EVENT_ID: ContextText = { of: ({ place }) => place?.eventId ?? null };

/** The time of the event, in a way of writing it. */
export class EventTime implements ContextText {
  #last: Instant | null = null;
  #text: string | null = null;

  constructor(
    readonly digits: number,
    readonly offsetMinutes: number | null,
  ) {}

  of({ place }: ValueContext): string | null {
    if (place === null) return null;
    if (place !== this.#last) {
      this.#last = place;
      this.#text = textOfTimestamp(place, this.digits, this.offsetMinutes);
    }
    return this.#text;
  }
}
