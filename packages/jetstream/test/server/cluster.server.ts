import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { eventually, newRoute } from 'test-support/engineContract.js';
import { eventsOf, expectedStates, storedStates } from '../support/missions.js';
import { NatsCluster } from '../support/natsCluster.js';
import { drained } from 'test-support/drained.js';

const LEADER_KILLS = 6;
const DOWN_MS = 500;

describe('a cluster that keeps three copies', () => {
  let cluster: NatsCluster;
  let engines: Engine[];
  let engine: Engine;
  let dossiers: Dossiers;

  beforeEach(async () => {
    cluster = await NatsCluster.start();
    const options = { servers: cluster.urls, partitions: 1, replicas: 3, ackWaitMs: 2_000 };
    await setUp(options);
    engines = [];
    engine = await open();
    dossiers = openDossiers({ engine });
  });
  afterEach(async () => {
    await Promise.all(engines.map((each) => each.close()));
    await cluster.remove();
  });

  /** Connects another program. */
  async function open(): Promise<Engine> {
    const opened = await jetStreamEngine({ servers: cluster.urls });
    engines.push(opened);
    return opened;
  }

  test('reads what any program has stored, at once', async () => {
    const route = newRoute(0);
    const other = await open();
    for (let count = 1; count <= 200; count += 1) {
      await engine.states.append(route, new TextEncoder().encode(String(count)));
      const { deltas, revision } = await other.states.read(route);
      expect(deltas.length).toBe(((count - 1) % 10) + 1);
      if (count % 10 > 0) continue;
      const folded = deltas.map(({ id }) => id);
      const base = [new Uint8Array([1]), new Uint8Array([2])];
      expect(await other.states.compact(route, { revision, base, folded })).toBe(true);
      expect(await engine.states.read(route)).toMatchObject({ base, deltas: [] });
    }
  });

  test('has the states of all events after its leaders were killed', async () => {
    const events = eventsOf(20, 60);
    const ending = new AbortController();
    const others = [await open(), await open()];
    const projecting = others.map((other) =>
      openDossiers({ engine: other }).project({ signal: ending.signal, flushMs: 10 }),
    );
    const share = Math.ceil(events.length / LEADER_KILLS);
    for (let kill = 0; kill < LEADER_KILLS; kill += 1) {
      const publishing = dossiers.publish(events.slice(kill * share, (kill + 1) * share));
      const stream = kill % 2 === 0 ? 'dossier-events-0' : 'dossier-state-0';
      const leader = await cluster.leaderOf(stream);
      await leader.kill();
      await delay(DOWN_MS);
      await leader.start(() => cluster.elected());
      expect((await publishing).refused).toEqual([]);
    }
    await eventually(() => drained(engine));
    ending.abort();
    await Promise.all(projecting);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  }, 600_000);
});
