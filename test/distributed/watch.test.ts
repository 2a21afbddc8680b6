import { describe, expect, test } from '@jest/globals';
import { CheckpointError, reduceMissionDossier } from 'mission-dossier-contracts';
import type { CompleteMissionDossierState } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers, routeOf } from 'mission-dossier-contracts/distributed';
import type { Engine } from 'mission-dossier-contracts/distributed';
import { drained } from '../support/drained.js';
import { engineWith } from '../support/engineWith.js';
import { indexed, NAMESPACE } from '../support/examples.js';

const ROUTE = routeOf(NAMESPACE, { partitions: 1 });

function pause(ms = 1): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Publishes and projects events. */
async function store(engine: Engine, events: readonly unknown[]): Promise<void> {
  const dossiers = openDossiers({ engine });
  await dossiers.publish(events);
  const stopping = new AbortController();
  const projecting = dossiers.project({ flushMs: 1, signal: stopping.signal });
  await drained(engine);
  stopping.abort();
  await projecting;
}

/** Watches a mission until the end of a test. */
function watching(engine: Engine) {
  const states: CompleteMissionDossierState[] = [];
  const leaving = new AbortController();
  const following = (async () => {
    const { signal } = leaving;
    for await (const state of openDossiers({ engine }).watch(NAMESPACE, { signal }))
      states.push(state);
  })();
  return {
    states,
    counts: () => states.map(({ event_count }) => event_count),
    until: async (isReached: () => boolean) => {
      while (!isReached()) await pause();
    },
    end: async () => {
      leaving.abort();
      await following;
    },
  };
}

describe('watching a mission', () => {
  test('shows the state now, and each that is stored', async () => {
    const engine = memoryEngine();
    await store(engine, [indexed(1, 'a.md')]);
    const watched = watching(engine);
    await watched.until(() => watched.states.length === 1);
    await store(engine, [indexed(2, 'b.md')]);
    await watched.until(() => watched.states.length === 2);
    await watched.end();
    expect(watched.counts()).toEqual([1, 2]);
    expect(watched.states[1]).toEqual(
      reduceMissionDossier([indexed(1, 'a.md'), indexed(2, 'b.md')]),
    );
  });

  test('waits for a mission that is not there yet', async () => {
    const engine = memoryEngine();
    const watched = watching(engine);
    await pause(10);
    expect(watched.states).toEqual([]);
    await store(engine, [indexed(1, 'a.md')]);
    await watched.until(() => watched.states.length === 1);
    await watched.end();
  });

  test('shows no state twice: not for a compaction, nor for an event that comes again', async () => {
    const engine = memoryEngine({ duplicateWindowMs: 1 });
    const watched = watching(engine);
    await store(engine, [indexed(1, 'a.md')]);
    await watched.until(() => watched.states.length === 1);
    await pause(5);
    await store(engine, [indexed(1, 'a.md')]);
    await openDossiers({ engine }).rebuild(NAMESPACE);
    await store(engine, [indexed(2, 'b.md')]);
    await watched.until(() => watched.counts().includes(2));
    await watched.end();
    expect(watched.counts()).toEqual([1, 2]);
  });

  test('leaves out states that come faster than they are taken, but not the last', async () => {
    const engine = memoryEngine();
    const leaving = new AbortController();
    const counts: number[] = [];
    const following = (async () => {
      const { signal } = leaving;
      for await (const state of openDossiers({ engine }).watch(NAMESPACE, { signal })) {
        counts.push(state.event_count);
        await pause(100);
      }
    })();
    for (let i = 1; i <= 20; i += 1) await store(engine, [indexed(i, 'a.md')]);
    while (counts.at(-1) !== 20) await pause();
    leaving.abort();
    await following;
    expect(counts.length).toBeLessThan(15);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('shows settled states alone (C13)', async () => {
    const engine = memoryEngine();
    const versions = [indexed(1, 'a.md'), indexed(1, 'b.md')];
    const expected = reduceMissionDossier(versions);
    const watched = watching(engine);
    for (const version of versions) await store(engine, [version]);
    await store(engine, [indexed(2, 'c.md')]);
    await watched.until(() => watched.counts().includes(2));
    await watched.end();
    expect(watched.states.at(-1)).toEqual(reduceMissionDossier([...versions, indexed(2, 'c.md')]));
    for (const state of watched.states.slice(1, -1)) expect(state).toEqual(expected);
  });

  test('goes on when an engine that was lost is back', async () => {
    const memory = memoryEngine();
    let calls = 0;
    const engine = engineWith(memory, {
      states: {
        watch: async (route, signal) => {
          calls += 1;
          if (calls === 1) throw new Error('away');
          const messages = await memory.states.watch(route, signal);
          return calls === 2 ? first(messages) : messages;
        },
      },
    });
    async function* first<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
      for await (const item of items) {
        yield item;
        throw new Error('away again');
      }
    }
    const watched = watching(engine);
    await watched.until(() => calls === 2);
    for (let i = 1; i <= 3; i += 1) await store(memory, [indexed(i, 'a.md')]);
    await watched.until(() => watched.counts().at(-1) === 3);
    await watched.end();
    expect(calls).toBe(3);
  });

  test('ends with an error if a state cannot be read', async () => {
    const engine = memoryEngine();
    await engine.states.append(ROUTE, Uint8Array.of(1, 2, 3));
    const next = openDossiers({ engine }).watch(NAMESPACE)[Symbol.asyncIterator]().next();
    await expect(next).rejects.toThrow(CheckpointError);
  });

  test('ends at once if the signal came before', async () => {
    const signal = AbortSignal.abort();
    const watched = openDossiers().watch(NAMESPACE, { signal });
    expect((await watched[Symbol.asyncIterator]().next()).done).toBe(true);
  });
});
