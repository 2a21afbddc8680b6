import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { isMissionDossierEvent } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers, routeOf } from 'mission-dossier-contracts/distributed';
import type { Engine, LogMessage } from 'mission-dossier-contracts/distributed';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import { engineWith } from '../support/engineWith.js';
import { indexed, NAMESPACE } from '../support/examples.js';
import { written } from '../support/writtenEvents.js';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** An engine that shows the messages that are appended. */
function observed(engine: Engine = memoryEngine()) {
  const messages: LogMessage[] = [];
  const append = (message: LogMessage) => {
    messages.push(message);
    return engine.log.append(message);
  };
  return { engine: engineWith(engine, { log: { append } }), messages };
}

function missionOf(mission_key: string) {
  return { ...NAMESPACE, mission_key };
}

async function lettersOf({ log }: Engine) {
  const letters = [];
  for await (const { reason, route, bytes } of log.deadLetters())
    letters.push({ reason, route, text: textOf(bytes) });
  return letters;
}

describe('publish', () => {
  test('packs the events of a mission in order, up to 50 in a message', async () => {
    const { engine, messages } = observed();
    const events = Array.from({ length: 120 }, (_, i) =>
      indexed(i, `${i}.md`, { namespace: missionOf(i % 2 ? 'odd' : 'even') }),
    );
    expect(await openDossiers({ engine }).publish(events)).toEqual({
      accepted: 120,
      duplicate: 0,
      ignored: 0,
      refused: [],
    });
    expect(messages.map(({ bytes }) => textOf(bytes).split('\n').length).sort()).toEqual([
      10, 10, 50, 50,
    ]);
    for (const key of ['odd', 'even']) {
      const { mission } = routeOf(missionOf(key), { partitions: 1 });
      const own = messages.filter(({ route }) => route.mission === mission);
      const lines = own.flatMap(({ bytes }) => textOf(bytes).split('\n'));
      expect(lines).toEqual(
        events
          .filter(({ payload }) => payload.namespace.mission_key === key)
          .map((event) => JSON.stringify(event)),
      );
    }
  });

  test('makes no message longer than the log allows', async () => {
    const { engine, messages } = observed(memoryEngine({ maxBytes: 3_000 }));
    const events = Array.from({ length: 30 }, (_, i) => indexed(i, `${i}.md`));
    const { accepted } = await openDossiers({ engine }).publish(events);
    expect(accepted).toBe(30);
    expect(Math.max(...messages.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(3_000);
    expect(messages.length).toBeLessThan(15);
  });

  test('reports events that are published again as duplicates', async () => {
    const dossiers = openDossiers();
    const events = Array.from({ length: 60 }, (_, i) => indexed(i, `${i}.md`));
    await dossiers.publish(events);
    expect(await dossiers.publish(events)).toMatchObject({ accepted: 0, duplicate: 60 });
  });

  test('stores each content of an id', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    for (const path of ['a.md', 'b.md'])
      expect(await dossiers.publish([indexed(1, path)])).toMatchObject({ accepted: 1 });
    expect((await engine.log.backlog()).waiting).toBe(2);
  });

  test('takes the bytes of an event, and keeps its line as it is', async () => {
    const { engine, messages } = observed();
    const text = JSON.stringify(indexed(1, 'a.md')).replace(',', ' , ');
    await openDossiers({ engine }).publish([new TextEncoder().encode(text)]);
    expect(messages.map(({ bytes }) => textOf(bytes))).toEqual([text]);
  });

  test('stores an event that is written on several lines as one line', async () => {
    const { engine, messages } = observed();
    const event = indexed(1, 'a.md');
    await openDossiers({ engine }).publish([
      new TextEncoder().encode(JSON.stringify(event, null, 2)),
    ]);
    expect(messages.map(({ bytes }) => textOf(bytes))).toEqual([JSON.stringify(event)]);
  });

  test('stores events of other generations in their canonical form', async () => {
    const { engine, messages } = observed();
    const event = written('3.0', 'MissionDossierArtifactIndexed');
    const reader = eventReader();
    await openDossiers({ engine, reader }).publish([event]);
    const stored = messages.map(({ bytes }) => JSON.parse(textOf(bytes)) as unknown);
    expect(stored).toEqual([reader.read(event, false)]);
    expect(stored.every((each) => isMissionDossierEvent(each))).toBe(true);
  });

  test('counts events of other families', async () => {
    const other = { ...indexed(1, 'a.md'), event_type: 'WPStatusChanged' };
    expect(await openDossiers().publish([other, indexed(2, 'b.md')])).toMatchObject({
      accepted: 1,
      ignored: 1,
    });
  });
});

describe('events that are refused', () => {
  const large = indexed(5, 'x'.repeat(4_000));
  const noNamespace = indexed(2, 'b.md', { namespace: null });
  const invalid = indexed(3, 'c.md', { indexed_at: 'yesterday' });
  const broken = new TextEncoder().encode('{"event_id":');
  const given = [broken, noNamespace, indexed(1, 'a.md'), invalid, large, 7];

  test('are returned in order, with the reason and the issues', async () => {
    const dossiers = openDossiers({ engine: memoryEngine({ maxBytes: 4_000 }) });
    const { accepted, refused } = await dossiers.publish(given);
    expect(accepted).toBe(1);
    expect(refused.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'not-json'],
      [1, 'no-namespace'],
      [3, 'invalid'],
      [4, 'too-large'],
      [5, 'invalid'],
    ]);
    expect(refused.map(({ issues }) => `${issues[0]?.path}: ${issues[0]?.message}`)).toEqual([
      ': the JSON is cut off: it ends before its value does (column 13)',
      '/payload/namespace: found null, expected an object',
      expect.stringMatching(/^\/payload\/indexed_at: found "yesterday"/),
      expect.stringMatching(/^: found an event of \d+ bytes, expected at most 3744$/),
      ': found 7, expected an object',
    ]);
  });

  test('are kept as dead letters on demand, with their bytes', async () => {
    const engine = memoryEngine({ maxBytes: 4_000 });
    await openDossiers({ engine }).publish(given);
    expect(await lettersOf(engine)).toEqual([]);
    await openDossiers({ engine }).publish(given, { deadLetters: 'keep' });
    const route = routeOf(NAMESPACE, { partitions: 1 });
    expect(await lettersOf(engine)).toEqual([
      { reason: 'not-json', route: null, text: '{"event_id":' },
      { reason: 'no-namespace', route: null, text: JSON.stringify(noNamespace) },
      { reason: 'invalid', route, text: JSON.stringify(invalid) },
      { reason: 'too-large', route, text: JSON.stringify(large) },
      { reason: 'invalid', route: null, text: '7' },
    ]);
  });

  test('are passed on instead, if the caller follows them', async () => {
    const indexes: number[] = [];
    const { refused } = await openDossiers().publish(given, {
      onRefused: ({ index }) => indexes.push(index),
    });
    expect(refused).toEqual([]);
    expect(indexes).toEqual([0, 1, 3, 5]);
  });

  test('may have numbers and text that cannot be kept exactly', async () => {
    const event = JSON.stringify(indexed(1, 'a.md'));
    const inexact = event.replace('"lamport_clock":1', '"lamport_clock":1.00000000000000000001');
    const surrogate = event.replace('a.md', '\\ud800');
    const { refused } = await openDossiers().publish([
      new TextEncoder().encode(inexact),
      new TextEncoder().encode(surrogate),
      JSON.parse(surrogate),
    ]);
    expect(refused.map(({ reason, issues }) => [reason, issues[0]?.path])).toEqual([
      ['invalid', '/lamport_clock'],
      ['invalid', '/payload/artifact_id/path'],
      ['invalid', '/payload/artifact_id/path'],
    ]);
  });

  test('are published by a replay once they are accepted, and are removed then', async () => {
    const engine = memoryEngine();
    const event = written('3.0', 'MissionDossierArtifactIndexed');
    const unread = openDossiers({ engine });
    await unread.publish([event, broken], { deadLetters: 'keep' });
    expect(await unread.replayDeadLetters()).toMatchObject({
      accepted: 0,
      refused: [
        { index: 0, reason: 'no-namespace' },
        { index: 1, reason: 'not-json' },
      ],
    });
    expect(await lettersOf(engine)).toHaveLength(2);
    const read = openDossiers({ engine, reader: eventReader() });
    expect(await read.replayDeadLetters()).toMatchObject({ accepted: 1, refused: [{ index: 1 }] });
    expect(await lettersOf(engine)).toMatchObject([{ reason: 'not-json' }]);
    expect((await engine.log.backlog()).waiting).toBe(1);
  });
});

describe('a source of events', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('that pauses does not keep what it gave waiting', async () => {
    const engine = memoryEngine();
    let goOn: () => void = () => undefined;
    async function* source() {
      yield indexed(1, 'a.md');
      await new Promise<void>((resolve) => (goOn = resolve));
      yield indexed(2, 'b.md');
    }
    const publishing = openDossiers({ engine }).publish(source());
    while ((await engine.log.backlog()).waiting === 0)
      await new Promise((resolve) => setTimeout(resolve, 1));
    goOn();
    expect(await publishing).toMatchObject({ accepted: 2 });
  });

  test('is closed by the signal, even while it pauses; what it gave is stored', async () => {
    let isClosed = false;
    async function* source() {
      try {
        yield indexed(1, 'a.md');
        await new Promise((resolve) => setTimeout(resolve, 50));
        yield indexed(2, 'b.md');
      } finally {
        isClosed = true;
      }
    }
    const signal = AbortSignal.timeout(20);
    expect(await openDossiers().publish(source(), { signal })).toMatchObject({ accepted: 1 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(isClosed).toBe(true);
  });

  test('that fails ends the publishing with its error', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- the source of a caller is asynchronous
    async function* source() {
      yield indexed(1, 'a.md');
      throw new Error('the file ended');
    }
    await expect(openDossiers().publish(source())).rejects.toThrow('the file ended');
  });

  test('is read no faster than the engine stores', async () => {
    const engine = memoryEngine();
    const waiting: (() => void)[] = [];
    let isSlow = true;
    const append = async (message: LogMessage) => {
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
      return engine.log.append(message);
    };
    let taken = 0;
    function* source() {
      for (; taken < 20_000; taken += 1) yield indexed(taken % 10_000, 'a.md');
    }
    const publishing = openDossiers({ engine: engineWith(engine, { log: { append } }) }).publish(
      source(),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    // 64 messages of 50 events, and those that wait for room.
    expect(taken).toBeLessThan(4_000);
    isSlow = false;
    for (const goOn of waiting) goOn();
    expect((await publishing).accepted + (await publishing).duplicate).toBe(20_000);
  });

  test('is published although the engine fails sometimes', async () => {
    const engine = memoryEngine();
    let calls = 0;
    const append = (message: LogMessage) => {
      calls += 1;
      return calls % 3 > 0 ? Promise.reject(new Error('away')) : engine.log.append(message);
    };
    const onError = jest.fn();
    const result = await openDossiers({ engine: engineWith(engine, { log: { append } }) }).publish(
      [indexed(1, 'a.md')],
      { onError },
    );
    expect(result.accepted).toBe(1);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('ends with the error of an engine that fails again and again', async () => {
    jest.useFakeTimers();
    const engine = memoryEngine();
    const append = jest.fn(() => Promise.reject(new Error('away')));
    const publishing = openDossiers({ engine: engineWith(engine, { log: { append } }) }).publish([
      indexed(1, 'a.md'),
    ]);
    const failed = expect(publishing).rejects.toThrow('away');
    await jest.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(append).toHaveBeenCalledTimes(12);
  });
});
