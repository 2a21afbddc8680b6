import { compareKeys, isOrderable, orderKeyOf, sha256 } from 'mission-dossier-contracts/tooling';
import type { OrderKey } from 'mission-dossier-contracts/tooling';
import type { EventPlace, Finding } from '../finding.js';
import { uniqueEvents } from '../reduce/uniqueEvents.js';
import type { EventStore } from '../eventStore.js';

/** The events of a dossier in order, each id once (C12, C13). */
export interface OrderedEvents {
  /** Their numbers. */
  readonly numbers: readonly number[];
  /** The number of events that were dropped because they repeat another. */
  readonly duplicates: number;
  /** A finding for each event that was dropped because another version of it was kept. */
  readonly conflicts: readonly Finding[];
}

/**
 * Sorts events, and keeps each id once (C12, C13).
 * @param numbers - events of one dossier; those without a place in the order are left out (C15)
 */
export function orderedEvents(events: EventStore, numbers: readonly number[]): OrderedEvents {
  const byId = new Map<string, Numbered | Versions>();
  let count = 0;
  for (const number of numbers) {
    const { event } = events.at(number);
    if (!isOrderable(event)) continue;
    count += 1;
    const numbered = { key: orderKeyOf(event), number };
    const known = byId.get(numbered.key.eventId);
    if (known instanceof Versions) known.add(numbered);
    else byId.set(numbered.key.eventId, known ? new Versions(events, known, numbered) : numbered);
  }
  const conflicts: Finding[] = [];
  const ordered: Numbered[] = [];
  for (const each of byId.values())
    ordered.push(each instanceof Versions ? each.kept(conflicts) : each);
  ordered.sort((a, b) => compareKeys(a.key, b.key));
  return {
    numbers: ordered.map(({ number }) => number),
    duplicates: count - ordered.length - conflicts.length,
    conflicts,
  };
}

/** The number of an event, and its place in the order. */
interface Numbered {
  readonly key: OrderKey;
  readonly number: number;
}

/** Several events of one id. Only these are compared by their content. */
class Versions {
  readonly #events: EventStore;
  readonly #first: Numbered;
  /** By a digest of the text: most repeated events are written in the same way. */
  readonly #all = new Map<string, Numbered>();

  constructor(events: EventStore, first: Numbered, second: Numbered) {
    this.#events = events;
    this.#first = first;
    this.add(first);
    this.add(second);
  }

  add(version: Numbered): void {
    const text = JSON.stringify(this.#events.at(version.number).event);
    const digest = sha256(text);
    if (!this.#all.has(digest)) this.#all.set(digest, version);
  }

  /** The version that is kept. Adds a finding for each that is dropped because its content is other. */
  kept(conflicts: Finding[]): Numbered {
    if (this.#all.size === 1) return this.#first;
    const numbered = new Map<object, Numbered>();
    const places = new Map<object, EventPlace>();
    for (const version of this.#all.values()) {
      const { event, file, line } = this.#events.at(version.number);
      numbered.set(event, version);
      places.set(event, { file, line });
    }
    const ordered = [...numbered].map(([event, { key }]) => ({ key, event }));
    const { unique, conflicts: found } = uniqueEvents(ordered, places);
    for (const finding of found) conflicts.push(finding);
    const [kept] = unique.map(({ event }) => numbered.get(event));
    return kept ?? this.#first;
  }
}
