import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import type { Finding } from '../finding.js';
import type { FamilyEvent } from './familyEvents.js';
import type { FamilyName } from './familyNames.js';
import type { SiblingName } from './familyNames.js';
import type { ReducedFamily } from './reducedFamilies.js';
import { eventsOf, reduceSiblings } from './reduceSiblings.js';

/** The states of one stream, by family. */
export interface FamilyStates {
  /** The name of the stream, if each is reduced separately; else null. */
  readonly stream: string | null;
  readonly states: ReadonlyMap<FamilyName, NamedState>;
}

/** A state, and what its stream is called. */
export interface NamedState extends ReducedFamily {
  readonly name: string;
}

/** The states of sibling families, and the events that lost against another version (C13). */
export interface SiblingStates {
  readonly streams: readonly FamilyStates[];
  readonly conflicts: readonly Finding[];
}

/**
 * Reduces the events of sibling families.
 * @param isPartitioned - whether each stream is reduced separately; events that name none are then left out
 */
export function siblingStates(
  names: readonly SiblingName[],
  events: readonly FamilyEvent[],
  isPartitioned: boolean,
): SiblingStates {
  const streams: [stream: string | null, events: readonly FamilyEvent[]][] = isPartitioned
    ? [...byStream(events)].sort(([a], [b]) => compareCodePoints(a, b))
    : [[null, events]];
  const reduced = streams.map(([stream, ofStream]) => {
    const { states, conflicts } = reduceSiblings(names, ofStream);
    const named = [...states].map(([name, state]) => {
      const first = eventsOf(name, ofStream).find(({ isValid }) => isValid)?.stream;
      return [name, { ...state, name: stream ?? first?.name ?? 'no events' }] as const;
    });
    return { stream, states: new Map<FamilyName, NamedState>(named), conflicts };
  });
  return { streams: reduced, conflicts: reduced.flatMap(({ conflicts }) => conflicts) };
}

function byStream(events: readonly FamilyEvent[]): Map<string, FamilyEvent[]> {
  const streams = new Map<string, FamilyEvent[]>();
  for (const event of events) {
    if (!event.stream) continue;
    const ofStream = streams.get(event.stream.name);
    if (ofStream) ofStream.push(event);
    else streams.set(event.stream.name, [event]);
  }
  return streams;
}
