import type { RegisterContent } from '../generated/checkpoint/types.js';
import { copyJson } from '../json/copyJson.js';
import { canonicalEventId } from '../order/eventId.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';

/** A value, and the place in the order of the event that it comes from. */
export interface Placed<T> extends OrderKey {
  readonly value: T;
}

/**
 * What a fold keeps of its events: for each key one value, chosen by the place of its event in the order.
 * Adding and merging are commutative, associative and idempotent, so a state that is read from registers
 * does not depend on the order in which its events arrived (docs/convergence.md). A kind of register says
 * which of two places wins; all else is written here, once.
 */
export abstract class Register<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #wins: (a: OrderKey, b: OrderKey) => boolean;

  /** @param wins - whether the value at the first place replaces the one at the second */
  constructor(wins: (a: OrderKey, b: OrderKey) => boolean) {
    this.#wins = wins;
  }

  /** Keeps a value under a key, unless the value that is there wins. */
  protected put(place: OrderKey, key: string, value: T): void {
    this.#put(place, key, value);
  }

  #put(place: OrderKey, key: string, value: T | ValueText): void {
    const entry = this.#entries.get(key);
    if (!entry) {
      this.#entries.set(key, entryOf(place, value));
    } else if (this.#wins(place, entry)) {
      // Written over: one object less for each event, and no second look-up of the key.
      entry.lamportClock = place.lamportClock;
      entry.seconds = place.seconds;
      entry.nanoseconds = place.nanoseconds;
      entry.eventId = place.eventId;
      entry.value = value;
    }
  }

  /** What is kept under a key. */
  protected at(key: string): Placed<T> | undefined {
    const entry = this.#entries.get(key);
    return entry && read(entry);
  }

  /** How many keys there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** Everything that is kept, by key, in the order in which the keys came. */
  *entries(): Generator<[key: string, placed: Placed<T>]> {
    for (const [key, entry] of this.#entries) yield [key, read(entry)];
  }

  /** What is kept, in the order of its events. */
  inOrder(): Placed<T>[] {
    return [...this.entries()]
      .sort(([keyA, a], [keyB, b]) => compareKeys(a, b) || (keyA < keyB ? -1 : 1))
      .map(([, placed]) => placed);
  }

  /** Adds all that another register of the same kind keeps, which is left as it is. */
  merge(other: Register<T>): void {
    for (const [key, entry] of other.#entries) this.#put(entry, key, entry.value);
  }

  /** A copy of everything that is kept, as plain data, the same for the same events in any order. */
  get content(): RegisterContent {
    return this.#columns(
      (entry) => copyJson(read(entry).value) as RegisterContent['values'][number],
    );
  }

  /** The same, for another thread: to copy a text takes a tenth of the time that an object takes. */
  get packed(): PackedRegister {
    return this.#columns(({ value }) =>
      value instanceof ValueText ? value.text : JSON.stringify(value),
    );
  }

  /**
   * Adds what {@link content} gave.
   * @param valueOf - checks a value, and copies it; what it throws is thrown
   */
  restore({ values, ...places }: RegisterContent, valueOf: (value: object | null) => T): void {
    this.#addColumns(
      places,
      values.map((value) => valueOf(value)),
    );
  }

  /** Adds what {@link packed} gave. A value is parsed when it is read, and most are replaced before. */
  unpack({ values, ...places }: PackedRegister): void {
    this.#addColumns(
      places,
      values.map((text) => new ValueText(text)),
    );
  }

  #columns<Value>(valueOf: (entry: Entry<T>) => Value): Columns<Value> {
    const sorted = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      keys: sorted.map(([key]) => key),
      lamport_clocks: sorted.map(([, { lamportClock }]) => lamportClock),
      seconds: sorted.map(([, { seconds }]) => seconds),
      nanoseconds: sorted.map(([, { nanoseconds }]) => nanoseconds),
      event_ids: sorted.map(([, { eventId }]) => eventId),
      values: sorted.map(([, entry]) => valueOf(entry)),
    };
  }

  #addColumns(places: Omit<RegisterContent, 'values'>, values: readonly (T | ValueText)[]): void {
    const { keys, lamport_clocks, seconds, nanoseconds, event_ids } = places;
    for (const [i, key] of keys.entries()) {
      const place = {
        lamportClock: lamport_clocks[i] as number,
        seconds: seconds[i] as number,
        nanoseconds: nanoseconds[i] as number,
        eventId: canonicalEventId(event_ids[i] as string),
      };
      this.#put(place, key, values[i] as T | ValueText);
    }
  }
}

/** What a register keeps, in columns. */
type Columns<Value> = Omit<RegisterContent, 'values'> & { readonly values: readonly Value[] };

/** What a register keeps, on its way to another thread: the values as JSON. */
export type PackedRegister = Columns<string>;

/** An entry of a register. */
interface Entry<T> {
  lamportClock: number;
  seconds: number;
  nanoseconds: number;
  eventId: string;
  value: T | ValueText;
}

/** A value that came from another thread, and was not read yet. */
class ValueText {
  constructor(readonly text: string) {}
}

function entryOf<T>(place: OrderKey, value: T | ValueText): Entry<T> {
  const { lamportClock, seconds, nanoseconds, eventId } = place;
  return { lamportClock, seconds, nanoseconds, eventId, value };
}

function read<T>(entry: Entry<T>): Placed<T> {
  if (entry.value instanceof ValueText) entry.value = JSON.parse(entry.value.text) as T;
  return entry as Placed<T>;
}
