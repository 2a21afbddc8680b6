import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { eventsOf, expectedStates, namespaceOf, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';
import { projectAll } from '../support/projecting.js';

const MISSIONS = 5;
const events = eventsOf(MISSIONS, 40);
const SOONER = events.slice(0, 150);

let server: NatsServer;
let engine: Engine;
let dossiers: Dossiers;

beforeEach(async () => {
  server = await startServer();
  await setUp({ servers: server.url, ackWaitMs: 1_000 });
  await open();
  for (let start = 0; start < SOONER.length; start += 10)
    await dossiers.publish(SOONER.slice(start, start + 10));
  await projectAll(engine, dossiers);
});
afterEach(async () => {
  await dossiers.close();
  await server.remove();
});

async function open(): Promise<void> {
  engine = await jetStreamEngine({ servers: server.url });
  dossiers = openDossiers({ engine });
}

/** Ends the server, and cuts off the end of what a stream has stored, as a disk without fsync does. */
async function cut(stream: string): Promise<void> {
  await dossiers.close();
  await server.kill();
  const file = join(server.store, 'jetstream/$G/streams', stream, 'msgs/1.blk');
  truncateSync(file, Math.floor(statSync(file).size / 2) + 7);
  await server.start();
  await open();
}

test('events that a server acknowledged and lost stay in the states', async () => {
  await cut('dossier-events-0');
  await projectAll(engine, dossiers);
  expect(await storedStates(dossiers)).toEqual(expectedStates(SOONER));
});

test('events that come after a server lost its end are projected', async () => {
  await cut('dossier-events-0');
  await dossiers.publish(events.slice(SOONER.length));
  await projectAll(engine, dossiers);
  expect(await storedStates(dossiers)).toEqual(expectedStates(events));
});

test('a mission whose events are lost is rebuilt once they are published again', async () => {
  await cut('dossier-events-0');
  const rebuildAll = async () => {
    for (let mission = 0; mission < MISSIONS; mission += 1)
      await dossiers.rebuild(namespaceOf(mission));
  };
  await expect(rebuildAll()).rejects.toThrow('no longer has all events');
  expect(await storedStates(dossiers)).toEqual(expectedStates(SOONER));

  await dossiers.publish(SOONER);
  await rebuildAll();
  expect(await storedStates(dossiers)).toEqual(expectedStates(SOONER));
});

test('states that a server acknowledged and lost are made again from the events', async () => {
  await cut('dossier-state-0');
  expect(await storedStates(dossiers)).not.toEqual(expectedStates(SOONER));
  for (let mission = 0; mission < MISSIONS; mission += 1)
    await dossiers.rebuild(namespaceOf(mission));
  expect(await storedStates(dossiers)).toEqual(expectedStates(SOONER));
});
