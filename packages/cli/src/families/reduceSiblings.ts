import type { Rejection } from 'mission-dossier-contracts';
import { conflictFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import type { FamilyEvent } from './familyEvents.js';
import { SIBLING_FAMILIES } from './reducedFamilies.js';
import type { SiblingName } from './familyNames.js';
import type { ReducedFamily } from './reducedFamilies.js';

/** The states of sibling families, by name, and the events that lost against another version (C13). */
export interface ReducedSiblings {
  readonly states: ReadonlyMap<SiblingName, ReducedFamily>;
  readonly conflicts: readonly Finding[];
}

/** Reduces the events of each family. An event may be of several families. */
export function reduceSiblings(
  names: readonly SiblingName[],
  events: readonly FamilyEvent[],
): ReducedSiblings {
  const places = new Map(events.map((each) => [each.event, each]));
  const conflicts = new Map<unknown, Finding>();
  const onRejected = ({ reason, event, kept }: Rejection) => {
    // Invalid events were reported when they were read.
    if (reason !== 'conflicting-duplicate') return;
    const dropped = places.get(event as object) as FamilyEvent;
    const winner = places.get(kept as object) as FamilyEvent;
    conflicts.set(event, conflictFinding(dropped.event, dropped, winner));
  };
  const states = names.map((name) => {
    const ofFamily = eventsOf(name, events).map(({ event }) => event);
    return [name, SIBLING_FAMILIES[name].reduce(ofFamily, { onRejected })] as const;
  });
  return { states: new Map(states), conflicts: [...conflicts.values()] };
}

/** The events of a family. */
export function eventsOf(name: SiblingName, events: readonly FamilyEvent[]): FamilyEvent[] {
  const { eventTypes } = SIBLING_FAMILIES[name];
  return events.filter(({ event }) =>
    eventTypes.has((event as { readonly event_type: string }).event_type),
  );
}
