import type { Delivery } from './eventLog.js';
import { linesOf } from './eventLine.js';
import { MESSAGE_MEMORY } from './messageMemory.js';
import type { Route } from './route.js';

/** The messages of one mission that a projector received. */
export interface MissionMessages {
  /** Null if the log cannot name the mission. */
  readonly route: Route | null;
  readonly deliveries: Delivery[];
}

/**
 * What a projector received. It keeps the bytes alone, and events are read mission by mission when they are stored:
 * the projections of as many missions would take many times as much memory.
 */
export class FlushWindow {
  readonly #missions = new Map<string, MissionMessages>();
  readonly deliveries: Delivery[] = [];
  lines = 0;
  /** The memory that it takes. */
  bytes = 0;

  get missions(): Iterable<MissionMessages> {
    return this.#missions.values();
  }

  add(delivery: Delivery): void {
    this.deliveries.push(delivery);
    this.lines += linesOf(delivery.bytes).length;
    this.bytes += delivery.bytes.length + MESSAGE_MEMORY;
    this.#messagesOf(delivery.route).deliveries.push(delivery);
  }

  #messagesOf(route: Route | null): MissionMessages {
    const key = route ? `${route.mission}.${route.partition}` : '';
    const known = this.#missions.get(key);
    if (known) return known;
    const messages = { route, deliveries: [] };
    this.#missions.set(key, messages);
    return messages;
  }
}
