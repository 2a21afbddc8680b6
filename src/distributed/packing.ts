import { messageOf } from './eventLine.js';
import type { LogMessage } from './eventLog.js';
import { digest128 } from './route.js';
import type { Route } from './route.js';

/** A message of a log, and how many events it has. */
export interface PackedEvents extends LogMessage {
  readonly count: number;
}

/** A log stores a message of many events in little more time than one of a single event. */
const MOST_EVENTS = 50;
/** Longer messages save no time, and memory is bounded by their length. */
const LONGEST_MESSAGE = 256 * 1024;
/** How much waits for more events of its mission. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Pack {
  readonly route: Route;
  readonly lines: Uint8Array[];
  bytes: number;
}

/** Packs events of the same mission into messages, in the order in which they are added. */
export class Packing {
  readonly #maxBytes: number;
  readonly #packs = new Map<string, Pack>();
  #bytes = 0;

  /** @param maxBytes - the length of the longest message of the log */
  constructor(maxBytes: number) {
    this.#maxBytes = Math.min(maxBytes, LONGEST_MESSAGE);
  }

  /**
   * Adds an event.
   * @returns the messages that are complete: those that have no room for more, and the oldest if there are too many
   */
  *add(route: Route, line: Uint8Array): Generator<PackedEvents> {
    let pack = this.#packs.get(route.mission);
    if (pack && pack.bytes + line.length > this.#maxBytes) {
      yield this.#take(pack);
      pack = undefined;
    }
    pack ??= { route, lines: [], bytes: 0 };
    this.#packs.set(route.mission, pack);
    pack.lines.push(line);
    // With its line feed.
    pack.bytes += line.length + 1;
    this.#bytes += line.length + 1;
    if (pack.lines.length === MOST_EVENTS) yield this.#take(pack);
    for (const oldest of this.#packs.values()) {
      if (this.#bytes <= MOST_BYTES) break;
      yield this.#take(oldest);
    }
  }

  /** Takes all messages that wait for more events. */
  *takeAll(): Generator<PackedEvents> {
    for (const pack of this.#packs.values()) yield this.#take(pack);
  }

  #take({ route, lines, bytes }: Pack): PackedEvents {
    this.#packs.delete(route.mission);
    this.#bytes -= bytes;
    const message = messageOf(lines);
    const id = `${route.mission}:${digest128(message)}`;
    return { route, id, bytes: message, count: lines.length };
  }
}
