import { contentOf } from '../reducer/deduplicate.js';
import { compareKeys } from '../reducer/order.js';
import type { Orderable, OrderKey } from '../reducer/order.js';

/** A version of an event that is kept apart, because its id comes in several (C13). */
export class HeldVersion {
  constructor(
    readonly key: OrderKey,
    /** The event's canonical JSON: orders versions of one place. */
    readonly text: string,
    /** Whether there is a version in its place with other content. */
    readonly isContested = false,
  ) {}

  get event(): Orderable {
    return JSON.parse(this.text) as Orderable;
  }

  /** Whether another version stands in the same place and says something else. */
  conflictsWith(other: HeldVersion): boolean {
    return (
      compareKeys(this.key, other.key) === 0 &&
      this.text !== other.text &&
      contentOf(this) !== contentOf(other)
    );
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
    return new HeldVersion(a.key, a.text < b.text ? a.text : b.text, isContested);
  }
}
