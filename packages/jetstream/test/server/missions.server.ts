import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { routeOf } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, openDossiers, setUp } from 'mission-dossier-jetstream';
import { eventually } from 'test-support/engineContract.js';
import { eventsOf, expectedStates, namespaceOf, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';
import { drained } from 'test-support/drained.js';
import { projectAll } from '../support/projecting.js';

const DUPLICATE_WINDOW_MS = 500;

describe('missions on a server', () => {
  let server: NatsServer;
  let engine: Engine;
  const opened: Dossiers[] = [];

  beforeEach(async () => {
    server = await startServer();
    const servers = server.url;
    await setUp({ servers, duplicateWindowMs: DUPLICATE_WINDOW_MS, ackWaitMs: 1_000 });
    engine = await jetStreamEngine({ servers });
  });
  afterEach(async () => {
    for (const dossiers of opened.splice(0)) await dossiers.close();
    await engine.close();
    await server.remove();
  });

  async function open(): Promise<Dossiers> {
    const dossiers = await openDossiers({ servers: server.url });
    opened.push(dossiers);
    return dossiers;
  }

  test('have the states of all events, if two projectors share one mission', async () => {
    const dossiers = await open();
    const events = eventsOf(1, 2_000);
    for (let start = 0; start < events.length; start += 100)
      await dossiers.publish(events.slice(start, start + 100));
    await projectAll(engine, await open(), await open());
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  });

  test('have the same states if events come again, soon or late', async () => {
    const dossiers = await open();
    const events = eventsOf(3, 20);
    expect(await dossiers.publish(events)).toMatchObject({ accepted: 60, duplicate: 0 });
    expect(await dossiers.publish(events)).toMatchObject({ accepted: 0, duplicate: 60 });
    await projectAll(engine, dossiers);
    await delay(DUPLICATE_WINDOW_MS * 2);
    expect(await dossiers.publish(events)).toMatchObject({ accepted: 60, duplicate: 0 });
    await projectAll(engine, dossiers);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  });

  test('keep every content of an id that came with several (C13)', async () => {
    const dossiers = await open();
    const events = eventsOf(3, 20, 3);
    await dossiers.publish(events.slice(0, 60));
    await projectAll(engine, dossiers);
    await dossiers.publish(events.slice(60));
    await projectAll(engine, dossiers);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  });

  test('are not held up by messages that nobody can read', async () => {
    const dossiers = await open();
    const events = eventsOf(2, 10);
    const route = routeOf(namespaceOf(0), { partitions: engine.log.partitions });
    const poison = ['{', 'null', '{"event_type":"MissionDossierArtifactIndexed"}', '\u0000'];
    for (const text of poison)
      await engine.log.append({ route, id: `${poison.indexOf(text)}`, bytes: Buffer.from(text) });
    await dossiers.publish(events);
    await projectAll(engine, dossiers);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
    const letters: string[] = [];
    for await (const { bytes, issues } of dossiers.deadLetters()) {
      letters.push(Buffer.from(bytes).toString());
      expect(issues.length).toBeGreaterThan(0);
    }
    expect(letters.sort()).toEqual([...poison].sort());
  });

  test('go on after a long time without events', async () => {
    const dossiers = await open();
    const events = eventsOf(2, 30);
    await dossiers.publish(events.slice(0, 50));
    await projectAll(engine, await open());
    await dossiers.publish(events.slice(50));
    // A projector that never saw the mission.
    await projectAll(engine, await open());
    expect(await dossiers.state(namespaceOf(1))).toEqual(expectedStates(events).get('mission-1'));
  });

  test('go on when the server comes back; until then, it is not ready', async () => {
    const dossiers = await open();
    const events = eventsOf(4, 25);
    const ending = new AbortController();
    const projecting = dossiers.project({ signal: ending.signal, flushMs: 10 });
    await dossiers.publish(events.slice(0, 50));
    await server.kill();
    await eventually(() => {
      expect(engine.isReady()).toBe(false);
      return Promise.resolve();
    });
    const publishing = dossiers.publish(events.slice(50));
    await delay(500);
    await server.start();
    expect(await publishing).toMatchObject({ refused: [] });
    await eventually(() => drained(engine));
    expect(engine.isReady()).toBe(true);
    ending.abort();
    await projecting;
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  });
});
