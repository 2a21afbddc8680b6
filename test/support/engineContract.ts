import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery, Engine } from 'mission-dossier-contracts/distributed';
import { indexed, NAMESPACE } from './examples.js';
import { MissionDossierProjection } from 'mission-dossier-contracts';
import { routeOf } from 'mission-dossier-contracts/distributed';
import { toBytes } from 'mission-dossier-contracts/binary';

/** An engine to test: after a second at most, it delivers again what is not settled. */
export interface EngineUnderTest {
  readonly engine: Engine;
  readonly end: () => Promise<void>;
}

/** What every engine promises, however it keeps events and states. */
export function describeEngine(name: string, start: () => Promise<EngineUnderTest>): void {
  describe(name, () => {
    let engine: Engine;
    let end: () => Promise<void>;
    let stopping: AbortController;

    beforeEach(async () => {
      ({ engine, end } = await start());
      stopping = new AbortController();
    });

    afterEach(async () => {
      stopping.abort();
      await end();
    });

    const bytesOf = (text: string) => new TextEncoder().encode(text);
    const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const routeTo = (mission_key: string) =>
      routeOf({ ...NAMESPACE, mission_key }, { partitions: engine.log.partitions });
    const route = () => routeTo('mission-1');
    const append = (text: string, to = route()) =>
      engine.log.append({ route: to, id: `${to.mission}:${text}`, bytes: bytesOf(text) });
    const deliveries = (maxBytes = 1024 * 1024, partitions?: readonly number[]) =>
      engine.log.deliver({ maxBytes, partitions, signal: stopping.signal })[Symbol.asyncIterator]();

    async function next(iterator: AsyncIterator<Delivery>): Promise<Delivery> {
      const step = await iterator.next();
      if (step.done === true) throw new Error('there is no delivery');
      return step.value;
    }

    const deltaOf = (clock: number) => {
      const projection = new MissionDossierProjection();
      projection.apply(indexed(clock, `${clock}.md`));
      return toBytes(projection);
    };

    async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
      const found: T[] = [];
      for await (const item of items) found.push(item);
      return found;
    }

    test('delivers what is appended, with its route', async () => {
      expect(await append('a')).toBe('stored');
      const delivery = await next(deliveries());
      expect(textOf(delivery.bytes)).toBe('a');
      expect(delivery.route).toEqual(route());
      expect(delivery.isRedelivered).toBe(false);
      expect(Math.abs(Date.now() - delivery.storedAt)).toBeLessThan(60_000);
    });

    test('stores a message once if its id is repeated', async () => {
      await append('a');
      expect(await append('a')).toBe('duplicate');
      expect((await all(engine.log.replay(route()))).map(textOf)).toEqual(['a']);
    });

    test('delivers a message again that is released, and none that is settled', async () => {
      await append('a');
      await append('b');
      const iterator = deliveries();
      const [first, second] = [await next(iterator), await next(iterator)];
      await second.settle();
      await first.release();
      const again = await next(iterator);
      expect(textOf(again.bytes)).toBe(textOf(first.bytes));
      expect(again.isRedelivered).toBe(true);
      await again.settle();
      expect(await engine.log.backlog()).toEqual({ waiting: 0, unsettled: 0 });
    });

    test('delivers a message again that is not settled in time', async () => {
      await append('a');
      const iterator = deliveries();
      await next(iterator);
      const again = await next(iterator);
      expect(textOf(again.bytes)).toBe('a');
      expect(again.isRedelivered).toBe(true);
    });

    test('counts what waits, and what is not settled', async () => {
      await append('a');
      await append('b');
      expect(await engine.log.backlog()).toEqual({ waiting: 2, unsettled: 0 });
      const delivery = await next(deliveries(1));
      expect(await engine.log.backlog()).toEqual({ waiting: 1, unsettled: 1 });
      await delivery.settle();
      expect((await engine.log.backlog()).unsettled).toBeLessThanOrEqual(1);
    });

    test('hands out no more bytes than may be unsettled', async () => {
      for (const text of ['aaaa', 'bbbb', 'cccc']) await append(text);
      const iterator = deliveries(8);
      const [first] = [await next(iterator), await next(iterator)];
      const third = next(iterator);
      await first.settle();
      expect(textOf((await third).bytes)).toBe('cccc');
    });

    test('ends deliveries with the signal', async () => {
      const iterator = deliveries();
      const waiting = iterator.next();
      stopping.abort();
      expect((await waiting).done).toBe(true);
    });

    test('replays the messages of a mission, settled or not, and of no other', async () => {
      await append('a');
      await append('b');
      await append('c', routeTo('mission-2'));
      await (await next(deliveries())).settle();
      expect((await all(engine.log.replay(route()))).map(textOf).sort()).toEqual(['a', 'b']);
      expect(await all(engine.log.replay(routeTo('mission-3')))).toEqual([]);
    });

    test('keeps dead letters with their bytes and issues, until they are removed', async () => {
      const issues = [{ path: '/a', keyword: 'json', message: 'no', schemaPath: '' }];
      const bytes = Uint8Array.of(0, 255, 10, 13);
      await engine.log.bury({ reason: 'not-json', route: null, bytes, issues });
      await engine.log.bury({ reason: 'invalid', route: route(), bytes: bytesOf('{}'), issues });
      const letters = await all(engine.log.deadLetters());
      expect(letters).toMatchObject([
        { reason: 'not-json', route: null, issues },
        { reason: 'invalid', route: route(), issues },
      ]);
      expect(letters.map((letter) => [...letter.bytes])[0]).toEqual([0, 255, 10, 13]);
      await engine.log.removeDeadLetter(letters[0]?.id ?? '');
      expect(await all(engine.log.deadLetters())).toMatchObject([{ reason: 'invalid' }]);
    });

    test('has nothing of a mission without deltas', async () => {
      expect(await engine.states.read(route())).toMatchObject({ base: [], deltas: [] });
      expect(await all(engine.states.routes())).toEqual([]);
    });

    test('reads the deltas that were appended, also equal ones', async () => {
      for (const clock of [1, 2, 2]) await engine.states.append(route(), deltaOf(clock));
      const { base, deltas } = await engine.states.read(route());
      expect(base).toEqual([]);
      expect(new Set(deltas.map(({ id }) => id)).size).toBe(deltas.length);
      expect(new Set(deltas.map(({ bytes }) => bytes.join()))).toEqual(
        new Set([1, 2].map((clock) => deltaOf(clock).join())),
      );
      expect(await all(engine.states.routes())).toEqual([route()]);
    });

    test('compacts what was read, and keeps what was appended since', async () => {
      for (const clock of [1, 2]) await engine.states.append(route(), deltaOf(clock));
      const { revision, deltas } = await engine.states.read(route());
      await engine.states.append(route(), deltaOf(3));
      const folded = deltas.map(({ id }) => id);
      const base = [deltaOf(4), deltaOf(5)];
      expect(await engine.states.compact(route(), { revision, base, folded })).toBe(true);
      const after = await engine.states.read(route());
      expect(after.base.map((each) => each.join())).toEqual(base.map((each) => each.join()));
      expect(after.deltas.map(({ bytes }) => bytes.join())).toEqual([deltaOf(3).join()]);
    });

    test('replaces a longer base by a shorter one, as a whole', async () => {
      for (const clocks of [[1, 2, 3], [4]]) {
        const { revision } = await engine.states.read(route());
        const base = clocks.map(deltaOf);
        expect(await engine.states.compact(route(), { revision, base, folded: [] })).toBe(true);
      }
      const { base } = await engine.states.read(route());
      expect(base.map((each) => each.join())).toEqual([deltaOf(4).join()]);
    });

    test('does not compact by a revision that is not the last', async () => {
      await engine.states.append(route(), deltaOf(1));
      const { revision, deltas } = await engine.states.read(route());
      const folded = deltas.map(({ id }) => id);
      const [first, second] = [deltaOf(2), deltaOf(3)];
      await engine.states.compact(route(), { revision, base: [first], folded });
      const late = { revision, base: [second], folded };
      expect(await engine.states.compact(route(), late)).toBe(false);
      const { base } = await engine.states.read(route());
      expect(base.map((each) => each.join())).toEqual([first.join()]);
    });

    test('shows those who watch what is stored from then on', async () => {
      await engine.states.append(route(), deltaOf(1));
      const watched = await engine.states.watch(route(), stopping.signal);
      await engine.states.append(routeTo('mission-2'), deltaOf(2));
      await engine.states.append(route(), deltaOf(3));
      for await (const message of watched) {
        expect(message.join()).toBe(deltaOf(3).join());
        break;
      }
    });
  });
}
