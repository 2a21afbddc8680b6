import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  DeadLetter,
  Delivery,
  Engine,
  Route,
  StoredDeadLetter,
} from 'mission-dossier-contracts/distributed';

/** An engine that nobody used, with two partitions. */
export interface OpenedEngine {
  readonly engine: Engine;
  /** The same for another program. */
  readonly another: () => Promise<Engine>;
  readonly close: () => Promise<void>;
}

/** After how long the engines of the contract deliver again what was not settled, in milliseconds. */
export const REDELIVER_MS = 1_000;
export const PARTITIONS = 2;

const LARGE_WINDOW = 64 * 1024 * 1024;

/** What the ports promise, held against an engine. */
export function engineContract(open: () => Promise<OpenedEngine>): void {
  let opened: OpenedEngine;
  let engine: Engine;

  beforeEach(async () => {
    opened = await open();
    ({ engine } = opened);
  });
  afterEach(() => opened.close());

  async function append(route: Route, text: string): Promise<'stored' | 'duplicate'> {
    const id = `${route.mission}:${createHash('sha256').update(text).digest('hex')}`;
    return engine.log.append({ route, id, bytes: bytesOf(text) });
  }

  /** The next messages, without settling them. */
  async function take(count: number, of = engine, partitions?: readonly number[]) {
    const ending = new AbortController();
    const taken: Delivery[] = [];
    const options = { partitions, maxBytes: LARGE_WINDOW, signal: ending.signal };
    for await (const delivery of of.log.deliver(options)) {
      taken.push(delivery);
      if (taken.length === count) break;
    }
    return taken;
  }

  describe('a log', () => {
    test('delivers a message as it was appended', async () => {
      const route = newRoute();
      const before = Date.now();
      expect(await append(route, 'one')).toBe('stored');
      const [delivery] = await take(1);
      expect(delivery).toMatchObject({ route, isRedelivered: false });
      expect(textOf(delivery?.bytes)).toBe('one');
      expect(Math.abs((delivery?.storedAt ?? 0) - before)).toBeLessThan(60_000);
    });

    test('delivers what is appended while it is read', async () => {
      const taking = take(1);
      await append(newRoute(), 'later');
      expect(textsOf(await taking)).toEqual(['later']);
    });

    test('stores a message once if its id comes again', async () => {
      const route = newRoute();
      expect(await append(route, 'same')).toBe('stored');
      expect(await append(route, 'same')).toBe('duplicate');
      expect(await allOf(engine.log.replay(route))).toHaveLength(1);
    });

    test('delivers a message again if it is not settled', async () => {
      await append(newRoute(), 'lost');
      await take(1);
      const [again] = await take(1, await opened.another());
      expect(again).toMatchObject({ isRedelivered: true });
      expect(textOf(again?.bytes)).toBe('lost');
    });

    test('delivers a message that is returned again soon', async () => {
      await append(newRoute(), 'returned');
      const [first] = await take(1);
      const start = Date.now();
      await first?.release();
      expect(textsOf(await take(1))).toEqual(['returned']);
      expect(Date.now() - start).toBeLessThan(REDELIVER_MS);
    });

    test('delivers a settled message no more', async () => {
      await append(newRoute(), 'settled');
      const [first] = await take(1);
      await first?.settle();
      await delay(REDELIVER_MS * 1.5);
      await append(newRoute(), 'next');
      expect(textsOf(await take(1))).toEqual(['next']);
    });

    test('delivers each message to one of several readers', async () => {
      const texts = Array.from({ length: 200 }, (_, index) => `m${index}`);
      for (const text of texts) await append(newRoute(), text);
      const taken: string[] = [];
      const ending = new AbortController();
      const read = async (of: Engine) => {
        for await (const delivery of of.log.deliver({
          maxBytes: 2_000,
          signal: ending.signal,
        })) {
          taken.push(textOf(delivery.bytes));
          await delivery.settle();
          if (taken.length === texts.length) ending.abort();
        }
      };
      await Promise.all([read(engine), read(await opened.another())]);
      expect(taken.sort()).toEqual(texts.sort());
    });

    test('delivers the messages of some partitions alone', async () => {
      await append(newRoute(0), 'in 0');
      await append(newRoute(1), 'in 1');
      expect(textsOf(await take(1, engine, [1]))).toEqual(['in 1']);
      expect(textsOf(await take(1, engine, [0]))).toEqual(['in 0']);
    });

    test('hands out no more bytes than may be unsettled', async () => {
      const text = 'x'.repeat(100_000);
      for (let index = 0; index < 8; index += 1) await append(newRoute(0), `${index}${text}`);
      const ending = new AbortController();
      const taken: Delivery[] = [];
      const options = { partitions: [0], maxBytes: 250_000, signal: ending.signal };
      const reading = (async () => {
        for await (const delivery of engine.log.deliver(options)) taken.push(delivery);
      })();
      await delay(REDELIVER_MS / 2);
      const handedOut = taken.length;
      expect(handedOut).toBeLessThan(8);
      await Promise.all(taken.map((delivery) => delivery.settle()));
      while (taken.length < 8) {
        await delay(10);
        await Promise.all(taken.map((delivery) => delivery.settle()));
      }
      ending.abort();
      await reading;
    });

    test('keeps what it did not hand out for others', async () => {
      for (const text of ['a', 'b', 'c']) await append(newRoute(0), text);
      const [first] = await take(1, engine, [0]);
      await first?.settle();
      const rest = await take(2, await opened.another(), [0]);
      expect([textOf(first?.bytes), ...textsOf(rest)].sort()).toEqual(['a', 'b', 'c']);
    });

    test('ends deliveries with the signal', async () => {
      const ending = new AbortController();
      const reading = allOf(engine.log.deliver({ maxBytes: 1_000, signal: ending.signal }));
      await delay(50);
      ending.abort();
      expect(await reading).toEqual([]);
    });

    test('replays the messages of a mission, settled or not', async () => {
      const route = newRoute();
      for (const text of ['1', '2', '3']) await append(route, text);
      await append(newRoute(route.partition), 'of another');
      const [first] = await take(1);
      await first?.settle();
      expect((await allOf(engine.log.replay(route))).map(textOf)).toEqual(['1', '2', '3']);
      expect(await allOf(engine.log.replay(newRoute()))).toEqual([]);
    });

    test('replays more messages than one answer has', async () => {
      const route = newRoute();
      const texts = Array.from({ length: 1_200 }, (_, index) => `m${index}`);
      await Promise.all(texts.map((text) => append(route, text)));
      const replayed = (await allOf(engine.log.replay(route))).map(textOf);
      expect(replayed.sort()).toEqual(texts.sort());
    });

    test('takes a message of the length that it names, and none that is longer', async () => {
      const route = newRoute();
      const { maxBytes } = engine.log;
      const bytes = new Uint8Array(randomBytes(maxBytes));
      expect(await engine.log.append({ route, id: 'longest', bytes })).toBe('stored');
      const [delivery] = await take(1);
      expect(Buffer.compare(delivery?.bytes ?? new Uint8Array(), bytes)).toBe(0);
      const longer = new Uint8Array(maxBytes + 1);
      await expect(engine.log.append({ route, id: 'longer', bytes: longer })).rejects.toThrow(
        RangeError,
      );
    });

    test('counts what waits and what is not settled', async () => {
      for (const text of ['a', 'b', 'c']) await append(newRoute(0), text);
      expect(await engine.log.backlog()).toEqual({ waiting: 3, unsettled: 0 });
      const taken = await take(3);
      expect(await engine.log.backlog()).toEqual({ waiting: 0, unsettled: 3 });
      await Promise.all(taken.map((delivery) => delivery.settle()));
      await eventually(async () => {
        expect(await engine.log.backlog()).toEqual({ waiting: 0, unsettled: 0 });
      });
    });
  });

  describe('dead letters', () => {
    const letter = (text: string, change: Partial<DeadLetter> = {}): DeadLetter => ({
      reason: 'invalid',
      route: newRoute(),
      bytes: bytesOf(text),
      issues: [{ path: '/a', keyword: 'type', message: 'found é, "☃"', schemaPath: 'x#/type' }],
      ...change,
    });
    const listed = () => allOf<StoredDeadLetter>(engine.log.deadLetters());

    test('are listed as they were buried, oldest first', async () => {
      const letters = [
        letter('one'),
        letter('two', { reason: 'no-namespace', route: null }),
        letter('{', { reason: 'not-json' }),
      ];
      for (const each of letters) await engine.log.bury(each);
      const found = await listed();
      expect(found.map(({ reason, route, issues }) => ({ reason, route, issues }))).toEqual(
        letters.map(({ reason, route, issues }) => ({ reason, route, issues })),
      );
      expect(found.map(({ bytes }) => textOf(bytes))).toEqual(['one', 'two', '{']);
    });

    test('keep bytes that are longer than a message', async () => {
      const bytes = new Uint8Array(randomBytes(engine.log.maxBytes * 2 + 5));
      await engine.log.bury(letter('', { reason: 'too-large', bytes }));
      await engine.log.bury(letter('small'));
      const [large, small] = await listed();
      expect(Buffer.compare(large?.bytes ?? new Uint8Array(), bytes)).toBe(0);
      expect(textOf(small?.bytes)).toBe('small');
      await engine.log.removeDeadLetter(large?.id ?? '');
      expect(await listed()).toHaveLength(1);
    });

    test('go when they are removed', async () => {
      await engine.log.bury(letter('one'));
      await engine.log.bury(letter('two'));
      const [one] = await listed();
      await engine.log.removeDeadLetter(one?.id ?? '');
      await engine.log.removeDeadLetter(one?.id ?? '');
      expect((await listed()).map(({ bytes }) => textOf(bytes))).toEqual(['two']);
    });
  });

  describe('a store of states', () => {
    const read = async (route: Route, of = engine) => {
      const { base, deltas } = await of.states.read(route);
      return { base: base.map(textOf), deltas: deltas.map(({ bytes }) => textOf(bytes)).sort() };
    };

    test('has nothing of a mission that it does not know', async () => {
      expect(await read(newRoute())).toEqual({ base: [], deltas: [] });
    });

    test('has the deltas that any program appended', async () => {
      const route = newRoute();
      const other = await opened.another();
      await engine.states.append(route, bytesOf('a'));
      await other.states.append(route, bytesOf('b'));
      await engine.states.append(newRoute(route.partition), bytesOf('of another mission'));
      expect(await read(route)).toEqual({ base: [], deltas: ['a', 'b'] });
      expect(await read(route, other)).toEqual({ base: [], deltas: ['a', 'b'] });
    });

    test('replaces the base, and removes the deltas that it has', async () => {
      const route = newRoute();
      await engine.states.append(route, bytesOf('a'));
      const { revision, deltas } = await engine.states.read(route);
      await engine.states.append(route, bytesOf('b'));
      const folded = deltas.map(({ id }) => id);
      const base = [bytesOf('A1'), bytesOf('A2'), bytesOf('A3')];
      expect(await engine.states.compact(route, { revision, base, folded })).toBe(true);
      expect(await read(route)).toEqual({ base: ['A1', 'A2', 'A3'], deltas: ['b'] });
    });

    test('keeps the deltas that a compaction does not have', async () => {
      const route = newRoute();
      for (const text of ['a', 'b']) await engine.states.append(route, bytesOf(text));
      const { revision, deltas } = await engine.states.read(route);
      const folded = deltas.filter(({ bytes }) => textOf(bytes) === 'a').map(({ id }) => id);
      await engine.states.compact(route, { revision, base: [bytesOf('A')], folded });
      expect(await read(route)).toEqual({ base: ['A'], deltas: ['b'] });
    });

    test('replaces a base by one with fewer messages', async () => {
      const route = newRoute();
      for (const base of [['1', '2', '3', '4'], ['5', '6'], ['7']]) {
        const { revision } = await engine.states.read(route);
        await engine.states.compact(route, { revision, base: base.map(bytesOf), folded: [] });
        expect(await read(route)).toEqual({ base, deltas: [] });
      }
    });

    test('refuses a compaction of what was compacted since', async () => {
      const route = newRoute();
      await engine.states.append(route, bytesOf('a'));
      const { revision, deltas } = await engine.states.read(route);
      const folded = deltas.map(({ id }) => id);
      const first = { revision, base: [bytesOf('first')], folded: [] };
      expect(await engine.states.compact(route, first)).toBe(true);
      for (const base of [['second'], ['second', 'third']]) {
        const second = { revision, base: base.map(bytesOf), folded };
        expect(await engine.states.compact(route, second)).toBe(false);
        expect(await read(route)).toEqual({ base: ['first'], deltas: ['a'] });
      }
    });

    test('lets one of several compactions win', async () => {
      const route = newRoute();
      const other = await opened.another();
      const revisions = await Promise.all(
        [engine, other].map(async ({ states }) => (await states.read(route)).revision),
      );
      const outcomes = await Promise.all(
        [engine, other].map(({ states }, index) =>
          states.compact(route, {
            revision: revisions[index] ?? '',
            base: [bytesOf(`a${index}`), bytesOf(`b${index}`)],
            folded: [],
          }),
        ),
      );
      expect(outcomes.sort()).toEqual([false, true]);
      const { base } = await read(route);
      expect([
        ['a0', 'b0'],
        ['a1', 'b1'],
      ]).toContainEqual(base);
    });

    test('never returns less than was stored, however it is compacted', async () => {
      const route = newRoute();
      const other = await opened.another();
      const progress = { stored: 0, isDone: false };
      const appending = async () => {
        while (progress.stored < 200) {
          await engine.states.append(route, bytesOf(` ${progress.stored}`));
          progress.stored += 1;
        }
        progress.isDone = true;
      };
      const compacting = async () => {
        while (!progress.isDone) {
          const { base, deltas, revision } = await other.states.read(route);
          const all = [...base, ...deltas.map(({ bytes }) => bytes)];
          const half = Math.ceil(all.length / 2);
          const halves = [Buffer.concat(all.slice(0, half)), Buffer.concat(all.slice(half))];
          const folded = deltas.map(({ id }) => id);
          await other.states.compact(route, { revision, base: halves, folded });
        }
      };
      const checking = async () => {
        while (!progress.isDone) await check();
      };
      const check = async () => {
        const before = progress.stored;
        const { base, deltas } = await engine.states.read(route);
        const all = Buffer.concat([...base, ...deltas.map(({ bytes }) => bytes)]).toString();
        const found = new Set(all.trim().split(' ').map(Number));
        for (let index = 0; index < before; index += 1) expect(found).toContain(index);
      };
      await Promise.all([appending(), compacting(), checking()]);
      await check();
    });

    test('has more deltas than one answer', async () => {
      const route = newRoute();
      const texts = Array.from({ length: 1_500 }, (_, index) => `d${index}`);
      await Promise.all(texts.map((text) => engine.states.append(route, bytesOf(text))));
      expect((await read(route)).deltas).toEqual(texts.sort());
      const { revision, deltas } = await engine.states.read(route);
      const folded = deltas.map(({ id }) => id);
      await engine.states.compact(route, { revision, base: [bytesOf('all')], folded });
      expect(await read(route)).toEqual({ base: ['all'], deltas: [] });
    });

    test('takes messages of the length that it names, and none that is longer', async () => {
      const route = newRoute();
      const longest = new Uint8Array(engine.states.maxBytes);
      await engine.states.append(route, longest);
      const { revision } = await engine.states.read(route);
      const base = [longest, longest];
      expect(await engine.states.compact(route, { revision, base, folded: [] })).toBe(true);
      const state = await engine.states.read(route);
      expect(state.base.map(({ length }) => length)).toEqual([longest.length, longest.length]);
      const longer = new Uint8Array(longest.length + 1);
      await expect(engine.states.append(route, longer)).rejects.toThrow(RangeError);
    });

    test('lets a mission be watched from now on, until the signal', async () => {
      const route = newRoute();
      const other = await opened.another();
      await engine.states.append(route, bytesOf('before'));
      const ending = new AbortController();
      const messages = await other.states.watch(route, ending.signal);
      await engine.states.append(route, bytesOf('delta'));
      await engine.states.append(newRoute(route.partition), bytesOf('of another'));
      const { revision } = await engine.states.read(route);
      await engine.states.compact(route, { revision, base: [bytesOf('base')], folded: [] });
      const seen: string[] = [];
      for await (const message of messages) {
        seen.push(textOf(message));
        if (seen.length === 2) ending.abort();
      }
      expect(seen).toEqual(['delta', 'base']);
    });

    test('lists each mission that has a state once', async () => {
      const routes = [newRoute(0), newRoute(1), newRoute(1)];
      for (const route of [...routes, ...routes]) await engine.states.append(route, bytesOf('x'));
      const [compacted = newRoute()] = routes;
      const { revision, deltas } = await engine.states.read(compacted);
      const folded = deltas.map(({ id }) => id);
      await engine.states.compact(compacted, { revision, base: [bytesOf('b')], folded });
      const found = await allOf<Route>(engine.states.routes());
      expect(found).toHaveLength(3);
      expect(new Set(found.map(({ mission }) => mission))).toEqual(
        new Set(routes.map(({ mission }) => mission)),
      );
    });

    test('lists no mission where there is none', async () => {
      expect(await allOf(engine.states.routes())).toEqual([]);
    });
  });

  test('an engine that was just opened can be reached', () => {
    expect(engine.isReady()).toBe(true);
  });
}

/** A mission of its own. */
export function newRoute(partition = Math.floor(Math.random() * PARTITIONS)): Route {
  return { partition, mission: randomBytes(16).toString('hex') };
}

/** Tries a check again that something else makes true. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      await check();
      return;
    } catch (error) {
      if (pauses === 500) throw error;
      await delay(20);
    }
  }
}

export async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const textsOf = (deliveries: readonly Delivery[]) => deliveries.map(({ bytes }) => textOf(bytes));
