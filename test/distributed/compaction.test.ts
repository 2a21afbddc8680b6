import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers, routeOf } from 'mission-dossier-contracts/distributed';
import type { Engine, ProjectorMetrics } from 'mission-dossier-contracts/distributed';
import { drained } from '../support/drained.js';
import { engineWith } from '../support/engineWith.js';
import { indexed, NAMESPACE } from '../support/examples.js';

const ROUTE = routeOf(NAMESPACE, { partitions: 1 });

/** Projects events so that each becomes a delta. */
async function projectOneByOne(engine: Engine, events: readonly unknown[]) {
  const dossiers = openDossiers({ engine });
  for (const event of events) await dossiers.publish([event]);
  const stopping = new AbortController();
  let last: ProjectorMetrics | undefined;
  const projecting = dossiers.project({
    flushEvents: 1,
    onMetrics: (metrics) => (last = metrics),
    signal: stopping.signal,
  });
  await drained(engine);
  stopping.abort();
  await projecting;
  return last;
}

function eventsFrom(first: number, count: number) {
  return Array.from({ length: count }, (_, i) => indexed(first + i, `${first + i}.md`));
}

describe('compaction', () => {
  test('makes a base of eight deltas or more, and removes them', async () => {
    const engine = memoryEngine();
    const events = eventsFrom(1, 40);
    const metrics = await projectOneByOne(engine, events);
    const { base, deltas } = await engine.states.read(ROUTE);
    expect(base).toHaveLength(1);
    expect(deltas.length).toBeLessThan(40);
    expect(metrics?.compactions).toBeGreaterThan(0);
    expect(metrics?.foldedDeltas).toBe(40 - deltas.length);
    expect(await openDossiers({ engine }).state(NAMESPACE)).toEqual(reduceMissionDossier(events));
  });

  test('comes in time, however often projectors are killed', async () => {
    const engine = memoryEngine();
    // Each appends fewer deltas than a compaction takes.
    for (let i = 0; i < 60; i += 1) await projectOneByOne(engine, eventsFrom(i * 3, 3));
    expect((await engine.states.read(ROUTE)).deltas.length).toBeLessThan(120);
  });

  test('writes a few times as many bytes as the deltas have, however long the base', async () => {
    const memory = memoryEngine();
    let written = 0;
    const engine = engineWith(memory, {
      states: {
        compact: (route, compaction) => {
          for (const { length } of compaction.base) written += length;
          return memory.states.compact(route, compaction);
        },
      },
    });
    const metrics = await projectOneByOne(engine, eventsFrom(0, 1_500));
    expect(written).toBeLessThan((metrics?.deltaBytes ?? 0) * 3);
    expect(metrics?.compactions).toBeGreaterThan(3);
  });

  test('does not write a long base again for many deltas that are short', async () => {
    const memory = memoryEngine();
    const path = 'x'.repeat(10_000);
    const long = Array.from({ length: 60 }, (_, i) => indexed(i, `${i}${path}`));
    await openDossiers({ engine: memory }).publish(long);
    await projectOneByOne(memory, eventsFrom(100, 40));
    let written = 0;
    const engine = engineWith(memory, {
      states: {
        compact: (route, compaction) => {
          for (const { length } of compaction.base) written += length;
          return memory.states.compact(route, compaction);
        },
      },
    });
    const metrics = await projectOneByOne(engine, eventsFrom(1_000, 400));
    expect(metrics?.deltas).toBe(400);
    expect(written).toBe(0);
  });

  test('rebuilds a mission at once that is found not to be settled (C13)', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    // Both contents are in one window.
    await dossiers.publish([indexed(1, 'a.md'), indexed(1, 'b.md')]);
    const metrics = await projectOneByOne(engine, []);
    expect(metrics).toMatchObject({ rebuilt: 1, conflicts: 1 });
  });

  test('leaves the base alone if another program was faster', async () => {
    const memory = memoryEngine();
    const engine = engineWith(memory, { states: { compact: () => Promise.resolve(false) } });
    const metrics = await projectOneByOne(engine, eventsFrom(0, 20));
    expect(metrics).toMatchObject({ compactions: 0, errors: 0 });
  });
});
