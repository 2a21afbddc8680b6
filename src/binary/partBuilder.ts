import type { HeldEvent, RegisterContent } from '../generated/checkpoint/types.js';
import type { OrderKey } from '../order/order.js';
import type { ProjectionContent } from '../projection/content.js';
import { IdTable } from '../projection/idTable.js';
import type { Chunk } from '../projection/idTable.js';
import { damaged } from './refusal.js';

type Value = RegisterContent['values'][number];

interface GrowingColumns {
  readonly keys: string[];
  readonly lamport_clocks: number[];
  readonly seconds: number[];
  readonly nanoseconds: number[];
  readonly event_ids: string[];
  readonly values: Value[];
}

/** The part of a projection that a message has. */
export class PartBuilder {
  readonly #namespaces = newColumns();
  readonly #registers = new Map<string, GrowingColumns>();
  readonly #ids = new IdTable();
  readonly conflicting: string[] = [];
  readonly unsettled: string[] = [];
  readonly held: HeldEvent[] = [];

  /** Adds an event. */
  addEvent(row: Chunk): void {
    if (!this.#ids.addRow(row)) throw damaged('it has an event twice');
  }

  /** Adds a value of a register; that of the namespaces has the name null. */
  addEntry(register: string | null, key: string, place: OrderKey, value: unknown): void {
    const columns = this.#columnsOf(register);
    columns.keys.push(key);
    columns.lamport_clocks.push(place.lamportClock);
    columns.seconds.push(place.seconds);
    columns.nanoseconds.push(place.nanoseconds);
    columns.event_ids.push(place.eventId);
    // The register's reader checks it.
    columns.values.push(value as Value);
  }

  #columnsOf(register: string | null): GrowingColumns {
    if (register === null) return this.#namespaces;
    const columns = this.#registers.get(register) ?? newColumns();
    this.#registers.set(register, columns);
    return columns;
  }

  /** The finished part. */
  get part(): ProjectionContent {
    return {
      namespaces: this.#namespaces,
      // Defines own properties, so `__proto__` is a name like any other.
      registers: Object.fromEntries(this.#registers),
      ids: this.#ids.content,
      conflicting_ids: this.conflicting,
      unsettled_ids: this.unsettled,
      held: this.held,
    };
  }
}

function newColumns(): GrowingColumns {
  return {
    keys: [],
    lamport_clocks: [],
    seconds: [],
    nanoseconds: [],
    event_ids: [],
    values: [],
  };
}
