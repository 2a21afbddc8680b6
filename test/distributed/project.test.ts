import { describe, expect, jest, test } from '@jest/globals';
import { MissionDossierProjection, reduceMissionDossier } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { fromBytes } from 'mission-dossier-contracts/binary';
import { memoryEngine, openDossiers, routeOf } from 'mission-dossier-contracts/distributed';
import type {
  Dossiers,
  Engine,
  ProjectOptions,
  ProjectorMetrics,
} from 'mission-dossier-contracts/distributed';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import { drained } from '../support/drained.js';
import { engineWith } from '../support/engineWith.js';
import { indexed, NAMESPACE } from '../support/examples.js';
import { GIVEN, written } from '../support/writtenEvents.js';

const ROUTE = routeOf(NAMESPACE, { partitions: 1 });

function pause(ms = 1): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Projects until a moment; returns the last metrics. */
async function projectUntil(
  dossiers: Dossiers,
  moment: () => Promise<void>,
  options: ProjectOptions = {},
): Promise<ProjectorMetrics | undefined> {
  const stopping = new AbortController();
  let last: ProjectorMetrics | undefined;
  const projecting = dossiers.project({
    flushMs: 2,
    onMetrics: (metrics) => (last = metrics),
    ...options,
    signal: stopping.signal,
  });
  await Promise.race([moment(), projecting]);
  stopping.abort();
  await projecting;
  return last;
}

/** Stores lines as another program may do, with any route. */
async function appendLines(engine: Engine, lines: readonly unknown[], route = ROUTE) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const bytes = new TextEncoder().encode(text.join('\n'));
  await engine.log.append({ route, id: text.join(), bytes });
}

async function deadTexts({ log }: Engine): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes } of log.deadLetters()) texts.push(new TextDecoder().decode(bytes));
  return texts;
}

const EVENTS = Array.from({ length: 30 }, (_, i) => indexed(i + 1, `${i}.md`));

describe('a projector', () => {
  test('stores the states of what is published before and while it runs', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    await dossiers.publish(EVENTS.slice(0, 10));
    const metrics = await projectUntil(dossiers, async () => {
      for (const event of EVENTS.slice(10)) await dossiers.publish([event]);
      await drained(engine);
    });
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
    expect(metrics).toMatchObject({ events: 30, redelivered: 0, errors: 0, conflicts: 0 });
  });

  test('appends what is new alone, however much there was before', async () => {
    const deltas: Uint8Array[] = [];
    const memory = memoryEngine();
    const engine = engineWith(memory, {
      states: {
        append: (route, delta) => {
          deltas.push(delta);
          return memory.states.append(route, delta);
        },
      },
    });
    const dossiers = openDossiers({ engine });
    for (const events of [EVENTS.slice(0, 29), EVENTS.slice(29)]) {
      await dossiers.publish(events);
      await projectUntil(dossiers, () => drained(engine));
    }
    const counts = deltas.map(
      (delta) => fromBytes(MissionDossierProjection, delta).state().event_count,
    );
    expect(counts).toEqual([29, 1]);
  });

  test('stores what it collected when its signal comes, and settles it', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    await dossiers.publish(EVENTS);
    const handedOut = async () => {
      while ((await engine.log.backlog()).waiting > 0) await pause();
    };
    await projectUntil(dossiers, handedOut, { flushMs: 60_000 });
    expect((await dossiers.state(NAMESPACE))?.event_count).toBe(30);
    expect(await engine.log.backlog()).toEqual({ waiting: 0, unsettled: 0 });
  });

  test('stores what it collected when there are as many events as it may collect', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    for (const event of EVENTS) await dossiers.publish([event]);
    const metrics = await projectUntil(dossiers, () => drained(engine), {
      flushMs: 60_000,
      flushEvents: 10,
    });
    expect(metrics?.deltas).toBe(3);
  });

  test('counts each line of a message, whatever it is', async () => {
    const engine = memoryEngine();
    const lines = ['not json', { event_type: 'Other' }, indexed(1, 'a.md'), indexed(1, 'a.md')];
    await appendLines(engine, lines);
    const metrics = await projectUntil(openDossiers({ engine }), () => drained(engine), {
      flushMs: 60_000,
      flushEvents: lines.length,
    });
    expect(metrics?.deltas).toBe(1);
  });

  test('settles nothing before it is stored', async () => {
    const memory = memoryEngine();
    let store: () => void = () => undefined;
    const stored = new Promise<void>((resolve) => (store = resolve));
    const engine = engineWith(memory, {
      states: {
        append: async (route, delta) => {
          await stored;
          await memory.states.append(route, delta);
        },
      },
    });
    const dossiers = openDossiers({ engine });
    await dossiers.publish(EVENTS);
    await projectUntil(dossiers, async () => {
      await pause(30);
      expect((await engine.log.backlog()).unsettled).toBe(1);
      store();
      await drained(engine);
    });
  });

  test('holds a limited number of bytes, however much there is', async () => {
    const memory = memoryEngine();
    let isSlow = true;
    const engine = engineWith(memory, {
      states: {
        append: async (route, delta) => {
          while (isSlow) await pause();
          await memory.states.append(route, delta);
        },
      },
    });
    const dossiers = openDossiers({ engine });
    const path = 'x'.repeat(400_000);
    await dossiers.publish(Array.from({ length: 60 }, (_, i) => indexed(i, `${i}${path}`)));
    await projectUntil(dossiers, async () => {
      await pause(300);
      // Twice 4 MiB of messages with 400 KB each.
      expect((await engine.log.backlog()).unsettled).toBeLessThan(25);
      isSlow = false;
      await drained(engine);
    });
  });

  test('holds a limited number of small messages, and reads those alone that it stores now', async () => {
    const memory = memoryEngine();
    let store: () => void = () => undefined;
    const stored = new Promise<void>((resolve) => (store = resolve));
    const engine = engineWith(memory, { states: { append: () => stored } });
    const read = jest.fn((value: unknown) => value);
    const reader = { ...eventReader({ namespace: GIVEN }), read } as EventReader;
    const missions = 10_000;
    await openDossiers({ engine }).publish(
      Array.from({ length: missions }, (_, i) =>
        indexed(1, 'a.md', { namespace: { ...NAMESPACE, feature_slug: `${i}` } }),
      ),
    );
    await projectUntil(
      openDossiers({ engine, reader }),
      async () => {
        while (read.mock.calls.length === 0) await pause();
        await pause(300);
        // Twice 4 MiB, of 1 KiB for each message and its bytes.
        expect((await engine.log.backlog()).unsettled).toBeLessThan(8_192);
        expect(read.mock.calls.length).toBeLessThanOrEqual(64);
        store();
        await drained(engine);
      },
      { flushEvents: Infinity },
    );
    expect(read.mock.calls).toHaveLength(missions);
  });

  test('projects its partitions alone', async () => {
    const engine = memoryEngine({ partitions: 2 });
    const dossiers = openDossiers({ engine });
    const { partition } = routeOf(NAMESPACE, { partitions: 2 });
    await dossiers.publish(EVENTS);
    await projectUntil(dossiers, () => pause(20), { partitions: [1 - partition] });
    expect(await dossiers.state(NAMESPACE)).toBeNull();
    await projectUntil(dossiers, () => drained(engine), { partitions: [partition] });
    expect((await dossiers.state(NAMESPACE))?.event_count).toBe(30);
  });

  test('takes the generations of an event for the same event', async () => {
    const engine = memoryEngine();
    const reader = eventReader({ namespace: GIVEN });
    const dossiers = openDossiers({ engine, reader });
    const forms = (['flat-bare', '2.4', '3.0'] as const).map((generation) =>
      written(generation, 'MissionDossierArtifactIndexed'),
    );
    for (const form of forms) await dossiers.publish([form]);
    await projectUntil(dossiers, () => drained(engine), { flushEvents: 1 });
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(forms, { reader }));
  });
});

describe('what a projector cannot read', () => {
  test('is buried line by line, and the other lines of the message are projected', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    const invalid = indexed(9, 'x.md', { indexed_at: 'yesterday' });
    await appendLines(engine, ['{', EVENTS[0], invalid, '  ', EVENTS[1]]);
    const metrics = await projectUntil(dossiers, () => drained(engine));
    expect((await dossiers.state(NAMESPACE))?.event_count).toBe(2);
    expect(await deadTexts(engine)).toEqual(['{', JSON.stringify(invalid)]);
    expect(metrics?.dead).toEqual({
      'not-json': 1,
      invalid: 1,
      'no-namespace': 0,
      'too-large': 0,
    });
  });

  test('is counted if it is of another family', async () => {
    const engine = memoryEngine();
    await appendLines(engine, [{ ...EVENTS[0], event_type: 'WPStatusChanged' }]);
    const metrics = await projectUntil(openDossiers({ engine }), () => drained(engine));
    expect(metrics).toMatchObject({ events: 0, ignored: 1 });
    expect(await deadTexts(engine)).toEqual([]);
  });

  test.each([
    ['of another mission', { ...ROUTE, mission: '0'.repeat(32) }],
    ['of another partition', { ...ROUTE, partition: 1 }],
  ])('as an event %s is published again, so that rebuilding finds it', async (_, route) => {
    const engine = memoryEngine({ partitions: 2 });
    const dossiers = openDossiers({ engine });
    const right = routeOf(NAMESPACE, { partitions: 2 });
    const wrong = {
      ...route,
      partition: route.partition === 1 ? 1 - right.partition : right.partition,
    };
    await appendLines(engine, EVENTS, wrong);
    const metrics = await projectUntil(dossiers, () => drained(engine));
    expect(metrics).toMatchObject({ misrouted: 1, events: 30 });
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
    expect(await dossiers.rebuild(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
  });
});

describe('an engine that fails', () => {
  test('loses nothing: each step is tried until it is done', async () => {
    const memory = memoryEngine();
    let calls = 0;
    const sometimes = () => {
      calls += 1;
      if (calls % 3 !== 0) throw new Error('away');
    };
    const engine = engineWith(memory, {
      log: {
        deliver: (options) => {
          sometimes();
          return memory.log.deliver(options);
        },
        bury: async (letter) => {
          sometimes();
          await memory.log.bury(letter);
        },
      },
      states: {
        append: async (route, delta) => {
          sometimes();
          await memory.states.append(route, delta);
        },
      },
    });
    await appendLines(memory, ['{', ...EVENTS]);
    const onError = jest.fn();
    const dossiers = openDossiers({ engine });
    const metrics = await projectUntil(dossiers, () => drained(memory), { onError });
    expect((await dossiers.state(NAMESPACE))?.event_count).toBe(30);
    expect(await deadTexts(memory)).toEqual(['{']);
    expect(onError).toHaveBeenCalledTimes(6);
    expect(metrics?.errors).toBe(6);
  });

  test('is asked again after a time that grows', async () => {
    const memory = memoryEngine();
    const times: number[] = [];
    const engine = engineWith(memory, {
      log: {
        deliver: () => {
          times.push(performance.now());
          throw new Error('away');
        },
      },
    });
    await projectUntil(openDossiers({ engine }), () => pause(300));
    expect(times.length).toBeGreaterThan(2);
    expect(times.length).toBeLessThan(8);
  });

  test('ends the last flush with its error, and what was not stored is delivered again', async () => {
    const memory = memoryEngine();
    const engine = engineWith(memory, {
      states: { append: () => Promise.reject(new Error('away')) },
    });
    await openDossiers({ engine }).publish(EVENTS);
    await expect(projectUntil(openDossiers({ engine }), () => pause(20))).rejects.toThrow('away');
    expect(await memory.log.backlog()).toEqual({ waiting: 1, unsettled: 0 });
    const other = openDossiers({ engine: memory });
    const metrics = await projectUntil(other, () => drained(memory));
    expect(metrics?.redelivered).toBe(1);
    expect((await other.state(NAMESPACE))?.event_count).toBe(30);
  });

  test('that cannot compact keeps complete states', async () => {
    const memory = memoryEngine();
    const engine = engineWith(memory, {
      states: { compact: () => Promise.reject(new Error('no right')) },
    });
    const dossiers = openDossiers({ engine });
    for (const event of EVENTS) await dossiers.publish([event]);
    const onError = jest.fn();
    await projectUntil(dossiers, () => drained(memory), { onError, flushEvents: 1 });
    expect(onError).toHaveBeenCalled();
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
  });
});

describe('metrics', () => {
  test('have what is waiting, and the age of what is not settled', async () => {
    const memory = memoryEngine();
    const engine = engineWith(memory, {
      states: { append: () => Promise.reject(new Error('away')) },
    });
    await openDossiers({ engine }).publish(EVENTS);
    const found: ProjectorMetrics[] = [];
    const projecting = projectUntil(openDossiers({ engine }), () => pause(1_200), {
      onMetrics: (metrics) => found.push(metrics),
    });
    await expect(projecting).rejects.toThrow('away');
    expect(found[0]?.backlog).toEqual({ waiting: 1, unsettled: 0 });
    expect(found[1]?.backlog).toEqual({ waiting: 0, unsettled: 1 });
    expect(found[1]?.oldestUnsettledMs).toBeGreaterThan(500);
  });
});

describe('dossiers that are closed', () => {
  test('end their projections and watches, after what is under way', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    await dossiers.publish(EVENTS);
    const projecting = dossiers.project({ flushMs: 60_000 });
    const states: number[] = [];
    const watching = (async () => {
      for await (const { event_count } of dossiers.watch(NAMESPACE)) states.push(event_count);
    })();
    while ((await engine.log.backlog()).waiting > 0) await pause();
    await dossiers.close();
    await projecting;
    await watching;
    expect((await engine.log.backlog()).unsettled).toBe(0);
    await expect(dossiers.publish(EVENTS)).rejects.toThrow('the dossiers are closed');
  });
});
