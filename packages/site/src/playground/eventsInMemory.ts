import type { EventPlace, EventStore, StoredEvent } from 'mission-dossier-cli/reporting';

/** Events in memory: a browser has no temporary file. */
export class EventsInMemory implements EventStore {
  readonly #events: StoredEvent[] = [];

  get size(): number {
    return this.#events.length;
  }

  add(event: object, { file, line }: EventPlace): number {
    return this.#events.push({ event, file, line }) - 1;
  }

  at(number: number): StoredEvent {
    const stored = this.#events[number];
    if (!stored) throw new RangeError(`there is no event ${number}`);
    return stored;
  }

  remove(): Promise<void> {
    this.#events.length = 0;
    return Promise.resolve();
  }
}
