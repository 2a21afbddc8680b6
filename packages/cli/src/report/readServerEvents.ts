import { routeOf } from 'mission-dossier-contracts/distributed';
import type { Route } from 'mission-dossier-contracts/distributed';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import { LineRecords, MAX_LINE_BYTES } from 'mission-dossier-contracts/tooling';
import { namespacesOf, noMission } from '../distributed/findMission.js';
import type { MissionSettings } from '../distributed/findMission.js';
import type { Account } from '../distributed/withServer.js';
import { readNamespace } from '../indexFolder/readNamespace.js';
import { addRecord, EventsRead } from './eventsRead.js';
import type { KeptEvents } from './eventsRead.js';

const LINE_FEED = Buffer.from('\n');

/**
 * Reads the published events of the missions of a server that have a state, or of those that are meant.
 * @param kept - where the events are kept
 * @throws CommandError if there is no such mission
 */
export async function readServerEvents(
  account: Account,
  settings: MissionSettings,
  kept: KeptEvents,
): Promise<EventsRead> {
  const read = new EventsRead(kept);
  const reader = eventReader();
  for await (const route of routesOf(account, settings)) {
    // Programs number the events of a mission on their own, so each mission is an input.
    const name = `${account.name}/${route.mission}`;
    const lines = new LineRecords(MAX_LINE_BYTES);
    let records = 0;
    for await (const bytes of account.engine.log.replay(route)) {
      for (const part of [bytes, LINE_FEED])
        for (const record of lines.push(part)) {
          records += 1;
          addRecord(name, record, read, reader);
        }
    }
    read.inputs.push({ name, records });
  }
  return read;
}

async function* routesOf(
  { name, dossiers, engine }: Account,
  { mission, namespace }: MissionSettings,
): AsyncGenerator<Route> {
  const { partitions } = engine.log;
  if (namespace !== undefined) {
    const whole = readNamespace(namespace, { ofDossier: null, manifestVersion: undefined });
    yield routeOf(whole, { partitions });
  } else if (mission === undefined) {
    yield* engine.states.routes();
  } else {
    let isFound = false;
    for await (const each of namespacesOf(dossiers)) {
      if (each.feature_slug !== mission) continue;
      isFound = true;
      yield routeOf(each, { partitions });
    }
    if (!isFound) throw await noMission(dossiers, mission, name);
  }
}
