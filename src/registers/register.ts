import type { RegisterContent } from '../generated/checkpoint/types.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { valueOf } from './valueText.js';
import type { ValueText } from './valueText.js';

/**
 * A value, and the place in the order of the event that it comes from. A register returns its own entries:
 * one changes when its key gets another value.
 */
export interface Placed<T> extends OrderKey {
  readonly value: T;
}

/** The entries of every register that has none yet. */
const NO_ENTRIES = /* @__PURE__ */ new Map<string, never>();

/**
 * Keeps one value for each key. If events compete for a key, their places in the order decide. Adding and
 * merging are commutative, associative and idempotent, so a state that is read from registers does not
 * depend on the order in which its events arrived (docs/convergence.md). A subclass defines which of two
 * places wins.
 */
export abstract class Register<T extends object | null> {
  /** Shared until there is a value: most registers of a small stream stay empty. */
  #entries: Map<string, Entry<T>> = NO_ENTRIES;
  /** The keys with another value than at {@link trackChanges}; null before, when all keys count as changed. */
  #changed: Set<string> | null = null;
  readonly #wins: (a: OrderKey, b: OrderKey) => boolean;

  /** @param wins - whether the value at the first place replaces the one at the second */
  constructor(wins: (a: OrderKey, b: OrderKey) => boolean) {
    this.#wins = wins;
  }

  /** Adds a value under a key; ignored if the present value wins. */
  protected put(place: OrderKey, key: string, value: T | ValueText): void {
    const entry = this.#entries.get(key);
    if (!entry) {
      this.#insert(key, entryOf(place, value));
    } else if (this.#wins(place, entry)) {
      // Updated in place, which saves an object for each event and a second lookup of the key.
      entry.lamportClock = place.lamportClock;
      entry.seconds = place.seconds;
      entry.nanoseconds = place.nanoseconds;
      entry.eventId = place.eventId;
      entry.value = value;
      this.#changed?.add(key);
    }
  }

  /** From now on, only what changes later counts as changed. */
  trackChanges(): void {
    this.#changed = new Set();
  }

  /** The keys with their values, sorted by key; on demand, of the changed keys alone. */
  sorted(onlyChanged: boolean): [key: string, placed: Placed<T>][] {
    const keys = (onlyChanged ? this.#changed : null) ?? this.#entries.keys();
    // Sorts by code unit.
    return [...keys].sort().map((key) => [key, read(this.#entries.get(key) as Entry<T>)]);
  }

  /** Adds an entry, which the register may keep; ignored if the present value of the key wins. */
  adopt(key: string, entry: Entry<T>): void {
    if (this.#entries.has(key)) this.put(entry, key, entry.value);
    else this.#insert(key, entry);
  }

  #insert(key: string, entry: Entry<T>): void {
    if (this.#entries === NO_ENTRIES) this.#entries = new Map();
    this.#entries.set(key, entry);
    this.#changed?.add(key);
  }

  /** The value of a key. */
  protected at(key: string): Placed<T> | undefined {
    const entry = this.#entries.get(key);
    return entry && read(entry);
  }

  /** The number of keys. */
  get size(): number {
    return this.#entries.size;
  }

  /** All keys and values, in the order in which the keys were added. */
  *entries(): Generator<[key: string, placed: Placed<T>]> {
    for (const [key, entry] of this.#entries) yield [key, read(entry)];
  }

  /** All values, in the order of their events. */
  inOrder(): Placed<T>[] {
    return [...this.entries()]
      .sort(([keyA, a], [keyB, b]) => compareKeys(a, b) || (keyA < keyB ? -1 : 1))
      .map(([, placed]) => placed);
  }

  /** Adds the values of another register of the same class, which is not changed. */
  merge(other: Register<T>): void {
    for (const [key, entry] of other.#entries) this.put(entry, key, entry.value);
  }

  /**
   * The content in columns, sorted by key: the same for the same events in any order.
   * @param encode - returns the encoded form of a value
   */
  columns<Column>(encode: (value: T | ValueText) => Column): Columns<Column> {
    const sorted = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      keys: sorted.map(([key]) => key),
      lamport_clocks: sorted.map(([, { lamportClock }]) => lamportClock),
      seconds: sorted.map(([, { seconds }]) => seconds),
      nanoseconds: sorted.map(([, { nanoseconds }]) => nanoseconds),
      event_ids: sorted.map(([, { eventId }]) => eventId),
      values: sorted.map(([, { value }]) => encode(value)),
    };
  }
}

/** The content of a register, in columns of the same length. */
export type Columns<Value> = Omit<RegisterContent, 'values'> & {
  readonly values: readonly Value[];
};

/** An entry as it was read, before a register has checked its value. */
export type KeyedEntry = readonly [key: string, entry: Entry<object | null>];

/** A value of a register, which may come from another thread. */
export type KeptValue = object | null;

/** What a register keeps of a key. */
export interface Entry<T> {
  lamportClock: number;
  seconds: number;
  nanoseconds: number;
  eventId: string;
  value: T | ValueText;
}

function entryOf<T>(place: OrderKey, value: T | ValueText): Entry<T> {
  const { lamportClock, seconds, nanoseconds, eventId } = place;
  return { lamportClock, seconds, nanoseconds, eventId, value };
}

function read<T>(entry: Entry<T>): Placed<T> {
  entry.value = valueOf(entry.value);
  return entry as Placed<T>;
}
