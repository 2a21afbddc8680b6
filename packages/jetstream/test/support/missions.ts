import {
  CONTRACT_RULES,
  partitionByNamespace,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { CompleteMissionDossierState, MissionDossierEvent } from 'mission-dossier-contracts';
import type { Dossiers } from 'mission-dossier-contracts/distributed';
import { indexed, missing, NAMESPACE } from 'test-support/examples.js';

/** Events of missions, in an order of their own; some ids have two contents (C13). */
export function eventsOf(
  missions: number,
  eventsEach: number,
  conflicts = 0,
): MissionDossierEvent[] {
  const events: MissionDossierEvent[] = [];
  for (let index = 0; index < missions * eventsEach; index += 1) {
    // The same order each time, and not that of the missions or of the clocks.
    const place = (index * 7_919) % (missions * eventsEach);
    events.push(eventOf(place % missions, Math.floor(place / missions)));
  }
  for (let index = 0; index < conflicts; index += 1)
    events.push({ ...eventOf(index % missions, 0), node_id: 'another' });
  return events;
}

function eventOf(mission: number, clock: number): MissionDossierEvent {
  const namespace = namespaceOf(mission);
  const path = `file-${clock % 20}.md`;
  const id = `01KJ08Q7Y11X${String(mission).padStart(6, '0')}${String(clock).padStart(8, '0')}`;
  const event =
    clock % 5 === 4
      ? missing(clock + 1, path, { namespace })
      : indexed(clock + 1, path, { namespace });
  return { ...event, event_id: id };
}

export const namespaceOf = (mission: number) => ({
  ...NAMESPACE,
  feature_slug: `mission-${mission}`,
});

/** The states of `reduce --partition`, by the names of the missions. */
export function expectedStates(events: readonly MissionDossierEvent[]) {
  const { byNamespace } = partitionByNamespace(events, CONTRACT_RULES);
  return byMission([...byNamespace.values()].map((part) => reduceMissionDossier(part)));
}

/** The states that are stored. */
export async function storedStates(dossiers: Dossiers) {
  const states: CompleteMissionDossierState[] = [];
  for await (const state of dossiers.states()) states.push(state);
  return byMission(states);
}

function byMission(states: readonly CompleteMissionDossierState[]) {
  return new Map(states.map((state) => [state.namespace?.feature_slug ?? '', state] as const));
}
