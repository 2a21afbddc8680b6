import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { jetStreamEngine, openDossiers, setUp } from 'mission-dossier-jetstream';
import { eventsOf, expectedStates, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';
import { projectAll } from '../support/projecting.js';

const PARTITIONS = 2;

let server: NatsServer;
let servers: string;

beforeAll(async () => {
  server = await startServer();
  servers = server.url;
  await setUp({ servers, partitions: PARTITIONS });
});
afterAll(() => server.remove());

/** Projects what waits; the states that are stored then. */
async function projected() {
  const engine = await jetStreamEngine({ servers });
  const dossiers = await openDossiers({ servers });
  try {
    await projectAll(engine, dossiers);
    return await storedStates(dossiers);
  } finally {
    await dossiers.close();
    await engine.close();
  }
}

/** What the guide says to remove when the states are lost. */
async function removeStates(): Promise<void> {
  const connection = await connect({ servers });
  const { streams, consumers } = await jetstreamManager(connection);
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    await streams.delete(`dossier-state-${partition}`);
    await consumers.delete(`dossier-events-${partition}`, 'projectors');
  }
  await connection.close();
}

test('states that are lost are those of all events, after they are removed and set up again', async () => {
  const events = eventsOf(20, 30, 5);
  const dossiers = await openDossiers({ servers });
  // Two contents of an id are in the log, too.
  await dossiers.publish(events);
  await dossiers.close();
  expect(await projected()).toEqual(expectedStates(events));

  await removeStates();
  const { made } = await setUp({ servers, partitions: PARTITIONS });
  expect([...made].sort()).toEqual([
    'dossier-events-0/projectors',
    'dossier-events-1/projectors',
    'dossier-state-0',
    'dossier-state-1',
  ]);
  expect(await projected()).toEqual(expectedStates(events));
});
