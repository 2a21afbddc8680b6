import { createHash } from 'node:crypto';
import { isOrderable, orderAndDeduplicate, orderKeyOf } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import type { EventPlace, Finding } from '../finding.js';
import { uniqueEvents } from '../reduce/uniqueEvents.js';
import type { StoredEvents } from './storedEvents.js';

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
export function orderedEvents(events: StoredEvents, numbers: readonly number[]): OrderedEvents {
  const byId = new Map<string, Versions>();
  let count = 0;
  for (const number of numbers) {
    const { event } = events.at(number);
    if (!isOrderable(event)) continue;
    count += 1;
    const key = orderKeyOf(event);
    const numbered = { key, event: { number } };
    const versions = byId.get(key.eventId);
    if (versions) versions.add(numbered, events);
    else byId.set(key.eventId, new Versions(numbered));
  }
  const kept = [...byId.values()].map((versions) => versions.kept(events));
  const conflicts = kept.flatMap((each) => each.conflicts);
  const ordered = orderAndDeduplicate(
    kept.map(({ version }) => version),
    () => undefined,
  );
  return {
    numbers: ordered.map(({ event }) => event.number),
    duplicates: count - ordered.length - conflicts.length,
    conflicts,
  };
}

/** The events of one id, by their numbers: only if there are several is their content compared. */
class Versions {
  readonly #all: [Ordered<Numbered>, ...Ordered<Numbered>[]];
  #digests: Set<string> | undefined;

  constructor(first: Ordered<Numbered>) {
    this.#all = [first];
  }

  /** Adds an event, unless it is written like another. Most repeated events are. */
  add(version: Ordered<Numbered>, events: StoredEvents): void {
    this.#digests ??= new Set([digestOf(events, this.#all[0].event)]);
    const { size } = this.#digests;
    if (this.#digests.add(digestOf(events, version.event)).size > size) this.#all.push(version);
  }

  /** The version that is kept, and a finding for each that is dropped because its content is other. */
  kept(events: StoredEvents): { version: Ordered<Numbered>; conflicts: readonly Finding[] } {
    if (this.#all.length === 1) return { version: this.#all[0], conflicts: [] };
    const numbered = new Map<object, Ordered<Numbered>>();
    const places = new Map<object, EventPlace>();
    const read = this.#all.map((version) => {
      const { event, file, line } = events.at(version.event.number);
      numbered.set(event, version);
      places.set(event, { file, line });
      return { key: version.key, event };
    });
    const { unique, conflicts } = uniqueEvents(read, places);
    const [kept] = unique.map(({ event }) => numbered.get(event));
    return { version: kept ?? this.#all[0], conflicts };
  }
}

interface Numbered {
  readonly number: number;
}

function digestOf(events: StoredEvents, { number }: Numbered): string {
  return createHash('sha256')
    .update(JSON.stringify(events.at(number).event))
    .digest('base64');
}
