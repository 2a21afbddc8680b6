import type { HeldEvent } from '../generated/checkpoint/types.js';
import type { OrderKey } from '../order/order.js';
import { IdTable, newChunk } from '../projection/idTable.js';
import type { Chunk, IdTableContent } from '../projection/idTable.js';
import type { ProjectionPart } from '../projection/joinable.js';
import type { KeyedEntry } from '../registers/register.js';
import { damaged } from './refusal.js';

/** The part of a projection that a message has. */
export class PartBuilder implements ProjectionPart {
  readonly registers: KeyedEntry[][] = [];
  readonly #ids: IdTable;
  readonly conflicting_ids: string[] = [];
  readonly unsettled_ids: string[] = [];
  readonly held: HeldEvent[] = [];

  /** @param events - how many events it may have; there may be more */
  constructor(events: number) {
    this.#ids = new IdTable({ size: 0, chunks: [newChunk(events)] });
  }

  get ids(): IdTableContent {
    return this.#ids.content;
  }

  /** Adds an event. */
  addEvent(row: Chunk): void {
    if (!this.#ids.addRow(row)) throw damaged('it has an event twice');
  }

  /** Adds a value of a register. The register's reader checks it. */
  addEntry(register: number, key: string, place: OrderKey, value: unknown): void {
    while (this.registers.length <= register) this.registers.push([]);
    const { lamportClock, seconds, nanoseconds, eventId } = place;
    const entry = { lamportClock, seconds, nanoseconds, eventId, value: value as object | null };
    (this.registers[register] as KeyedEntry[]).push([key, entry]);
  }
}
