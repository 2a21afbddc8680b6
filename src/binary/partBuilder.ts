import type { HeldEvent } from '../generated/checkpoint/types.js';
import type { OrderKey } from '../order/order.js';
import { IdTable, newChunk } from '../projection/idTable.js';
import type { Chunk, IdTableContent } from '../projection/idTable.js';
import type { PartEntry, ProjectionPart } from '../projection/joinable.js';
import { damaged } from './refusal.js';

/** The part of a projection that messages have. */
export class PartBuilder implements ProjectionPart {
  readonly registers: PartEntry[][] = [];
  /** One for each message. */
  readonly #tables: IdTable[] = [];
  #message: unknown = null;
  readonly conflicting_ids: string[] = [];
  readonly unsettled_ids: string[] = [];
  readonly held: HeldEvent[] = [];

  get ids(): IdTableContent[] {
    return this.#tables.map(({ content }) => content);
  }

  /**
   * Adds an event of a message.
   * @param message - may be any value that each message has of its own
   * @param events - for how many events of the message to reserve space; there may be more
   */
  addEvent(row: Chunk, message: unknown, events: number): void {
    if (message !== this.#message) {
      this.#message = message;
      this.#tables.push(new IdTable({ size: 0, chunks: [newChunk(events)] }));
    }
    if (!this.#tables.at(-1)?.addRow(row)) throw damaged('it has an event twice');
  }

  /** Adds a value of a register. The register's reader checks it. */
  addEntry(register: number, key: string, place: OrderKey, value: unknown): void {
    while (this.registers.length <= register) this.registers.push([]);
    const { lamportClock, seconds, nanoseconds, eventId } = place;
    const entry = { lamportClock, seconds, nanoseconds, eventId, value: value as object | null };
    (this.registers[register] as PartEntry[]).push([key, entry]);
  }
}
