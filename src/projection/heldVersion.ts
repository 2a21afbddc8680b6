import { contentOf } from '../reducer/deduplicate.js';
import { compareKeys, isOrderable, orderKeyOf } from '../order/order.js';
import type { Orderable, OrderKey } from '../order/order.js';
import { damaged } from './checkpoint.js';

/** A version of an event that is kept separate, because there are several with its id (C13). */
export class HeldVersion {
  /** Computed once: a large version may be compared with many small ones. */
  #content?: string;

  constructor(
    readonly key: OrderKey,
    /** The event's canonical JSON, which orders versions at the same place. */
    readonly text: string,
    /** Whether another version at the same place has other content. */
    readonly isContested = false,
  ) {}

  /** @throws CheckpointError if the text is not an event of the family with a place in the order */
  static of(
    text: string,
    isContested: boolean,
    isOfFamily: (value: unknown) => value is object,
  ): HeldVersion {
    const event = parsed(text);
    if (!isOfFamily(event) || !isOrderable(event)) throw damaged('it holds what is not an event');
    return new HeldVersion(orderKeyOf(event), text, isContested);
  }

  get event(): Orderable {
    return JSON.parse(this.text) as Orderable;
  }

  /** Whether another version is at the same place and has other content. */
  conflictsWith(other: HeldVersion): boolean {
    return (
      compareKeys(this.key, other.key) === 0 &&
      this.text !== other.text &&
      this.content !== other.content
    );
  }

  /** The event without the spelling of its id, as text. */
  get content(): string {
    return (this.#content ??= contentOf(this));
  }

  /** The version to keep of two: the first in order, then by canonical JSON. */
  static first(
    a: HeldVersion | null | undefined,
    b: HeldVersion | null | undefined,
  ): HeldVersion | null {
    if (!a || !b) return a ?? b ?? null;
    const order = compareKeys(a.key, b.key);
    if (order !== 0) return order < 0 ? a : b;
    const isContested = a.isContested || b.isContested || a.conflictsWith(b);
    const first = b.text < a.text ? b : a;
    return first.isContested === isContested
      ? first
      : new HeldVersion(first.key, first.text, isContested);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
