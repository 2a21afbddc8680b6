import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Event } from 'mission-dossier-contracts';
import { readEvents } from 'mission-dossier-contracts/reading';
import type {
  EventInput,
  ReadEventFailure,
  ReadEventResult,
  ReadEventsOptions,
} from 'mission-dossier-contracts/reading';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import { allOf } from '../support/allOf.js';
import { indexed } from '../support/examples.js';
import { jsonLines } from '../support/jsonLines.js';

const FIRST = indexed(1, 'spec.md');
const SECOND = indexed(2, 'plän 😀.md');
const TEXT = jsonLines(FIRST, SECOND);
const BYTES = new TextEncoder().encode(TEXT);

async function read(input: EventInput, options?: ReadEventsOptions): Promise<ReadEventResult[]> {
  return allOf(readEvents(input, options));
}

/** The valid events, each with its line. */
async function eventsOf(
  input: EventInput,
  options?: ReadEventsOptions,
): Promise<[number, Event][]> {
  const results = await read(input, options);
  return results.flatMap((result) => (result.success ? [[result.line, result.event]] : []));
}

async function failures(
  input: EventInput,
  options?: ReadEventsOptions,
): Promise<ReadEventFailure[]> {
  return (await read(input, options)).filter((result) => !result.success);
}

/** `line:column path message` of every problem. */
async function problems(input: EventInput, options?: ReadEventsOptions): Promise<string[]> {
  return (await failures(input, options)).flatMap((failure) =>
    failure.problems.map(({ line, column, path, message }) =>
      [`${line}:${column}`, path ?? '-', message].join(' '),
    ),
  );
}

/** A stream that records what is asked of it. */
function watchedStream(chunks: readonly Uint8Array[]) {
  const seen = { pulled: 0, cancelled: null as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = chunks[seen.pulled];
        seen.pulled += 1;
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: (reason) => {
        seen.cancelled = reason ?? 'without a reason';
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, stream };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('events are read from', () => {
  async function* asynchronously<T>(chunks: readonly T[]): AsyncGenerator<T> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }

  test.each<[string, () => EventInput]>([
    ['a ReadableStream', () => new Blob([BYTES]).stream()],
    [
      'a ReadableStream of text',
      () => new Blob([BYTES]).stream().pipeThrough(new TextDecoderStream()),
    ],
    ['a Response', () => new Response(TEXT)],
    ['a Request', () => new Request('http://localhost', { method: 'POST', body: TEXT })],
    ['a File', () => new File([TEXT], 'events.jsonl')],
    ['a Blob', () => new Blob([TEXT])],
    ['a stream of Node', () => Readable.from([Buffer.from(TEXT)])],
    ['a list of bytes', () => [BYTES.subarray(0, 300), BYTES.subarray(300)]],
    ['a list of texts', () => [TEXT.slice(0, 300), TEXT.slice(300)]],
    ['asynchronous chunks', () => asynchronously([BYTES.subarray(0, 300), TEXT.slice(300)])],
    ['the whole text', () => TEXT],
    ['the whole bytes', () => BYTES],
    ['a Buffer', () => Buffer.from(TEXT)],
  ])('%s', async (_, input) => {
    expect(await eventsOf(input())).toEqual([
      [1, FIRST],
      [2, SECOND],
    ]);
  });

  test('a file of Node', async () => {
    const path = 'fixtures/dossier/replay/happy-path.jsonl';
    const events = readFileSync(path, 'utf8').trim().split('\n');
    expect((await eventsOf(createReadStream(path))).map(([, event]) => event)).toEqual(
      events.map((line) => JSON.parse(line) as unknown),
    );
  });

  test('texts that are cut in the middle of a character', async () => {
    const cut = TEXT.indexOf('😀') + 1;
    expect(await eventsOf([TEXT.slice(0, cut), TEXT.slice(cut)])).toEqual(await eventsOf(TEXT));
    expect(await eventsOf([TEXT.slice(0, cut), '', TEXT.slice(cut)])).toEqual(await eventsOf(TEXT));
  });

  test('a JSON document', async () => {
    const document = `[\n${JSON.stringify(FIRST)},\n${JSON.stringify(SECOND)}\n]\n`;
    expect(await eventsOf(document)).toEqual([
      [2, FIRST],
      [3, SECOND],
    ]);
  });

  test.each([
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${TEXT}`],
    ['no last line feed', TEXT.trimEnd()],
  ])('lines with %s', async (_, text) => {
    expect((await eventsOf(text)).map(([line]) => line)).toEqual([1, 2]);
  });

  test('lines between blank ones, which count', async () => {
    expect((await eventsOf(`\n${TEXT}\n \n${TEXT}`)).map(([line]) => line)).toEqual([2, 3, 6, 7]);
  });

  test.each<[string, EventInput]>([
    ['an empty text', ''],
    ['no chunk', []],
    ['a response without a body', new Response(null)],
    ['a byte-order mark', '\uFEFF'],
  ])('%s: there are none', async (_, input) => {
    expect(await read(input)).toEqual([]);
  });
});

describe('a problem has its place', () => {
  test('if an event is invalid: with the id and the pointer', async () => {
    const bad = indexed(2, 'spec.md', { indexed_at: 'today' });
    const [failure, ...others] = await failures(jsonLines(FIRST, bad, SECOND));
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      success: false,
      line: 2,
      eventId: bad.event_id,
      value: bad,
      problems: [
        {
          line: 2,
          column: JSON.stringify(bad).indexOf('"today"') + 1,
          path: '/payload/indexed_at',
          keyword: 'pattern',
          message: expect.stringContaining(
            'found "today", expected an RFC 3339 date-time',
          ) as unknown as string,
        },
      ],
    });
    expect(failure?.problems[0]?.schemaPath).toMatch(/^timestamp\.json#/);
  });

  test('if a line is no JSON', async () => {
    expect(await failures(`${TEXT}{"a":}\n${TEXT}`)).toEqual([
      {
        success: false,
        line: 3,
        eventId: null,
        value: null,
        advisories: [],
        problems: [
          {
            line: 3,
            column: 6,
            path: null,
            keyword: null,
            schemaPath: null,
            message: 'not valid JSON: expected a value',
          },
        ],
      },
    ]);
  });

  test('if a number cannot be held exactly (C8), although the event is valid', async () => {
    const text = jsonLines({ ...FIRST, lamport_clock: 0 }).replace(
      '"lamport_clock":0',
      '"lamport_clock":1e-400',
    );
    expect(await problems(text)).toEqual([
      expect.stringMatching(
        /^1:\d+ \/lamport_clock found the number 1e-400, which JavaScript cannot/,
      ),
    ]);
  });

  test('if bytes are no UTF-8', async () => {
    const bad = [bytesOf('{"a":"'), Uint8Array.of(0xff), bytesOf(`"}\n${TEXT}`)];
    expect(await problems(bad)).toEqual([
      '1:7 - found the byte 0xff, which is not valid UTF-8 here',
    ]);
    expect(await eventsOf(bad)).toHaveLength(2);
  });

  test('if a text has a lone surrogate, which would be another character in UTF-8', async () => {
    const message = 'found the byte 0xed, which is not valid UTF-8 here';
    expect(await problems('{"a":"\ud83d"}\n')).toEqual([`1:7 - ${message}`]);
    expect(await problems(['{"a":"', '\ude00"}\n', TEXT])).toEqual([`1:7 - ${message}`]);
    expect(await problems([TEXT, '{"a":"\ud83d'])).toEqual([`3:7 - ${message}`]);
    expect(await problems([TEXT, '{"a":"\ud83d', bytesOf('"}')])).toEqual([`3:7 - ${message}`]);
  });

  test('if a line is too long, which is skipped', async () => {
    const long = `{"a":"${'x'.repeat(2000)}"}\n`;
    expect(await problems([TEXT, long, TEXT], { maxLineBytes: 1000 })).toEqual([
      '3:1 - the line has 2008 bytes, more than the limit of 1000',
    ]);
    expect(await eventsOf([TEXT, long, TEXT], { maxLineBytes: 1000 })).toHaveLength(4);
  });

  test('if a document is too long', async () => {
    const document = JSON.stringify([FIRST], null, 1);
    const { length } = document;
    expect(await problems(document, { maxDocumentBytes: length - 1 })).toEqual([
      expect.stringContaining(`1:1 - the JSON document has more than ${length - 1} bytes`),
    ]);
    expect(await eventsOf(document, { maxDocumentBytes: length })).toHaveLength(1);
  });

  test('if the input is compressed', async () => {
    const stream = new Blob([TEXT]).stream();
    const compressed = stream.pipeThrough(new CompressionStream('gzip'));
    expect(await problems(compressed)).toEqual([
      '1:1 - the input is compressed with gzip, expected JSON in UTF-8',
    ]);
  });
});

describe('an event', () => {
  test('of another family is checked by its envelope (C9)', async () => {
    const other = { ...FIRST, event_type: 'WPStatusChanged', payload: { any: 1 } };
    expect(await eventsOf(jsonLines(other))).toEqual([[1, other]]);
  });

  test('has advice, valid or not (C7)', async () => {
    const misspelt = { ...FIRST, event_type: 'MissionDossierArtifactIndexd' };
    const [valid] = await read(jsonLines(misspelt));
    const [invalid] = await read(jsonLines({ ...misspelt, node_id: 5 }));
    expect(valid).toMatchObject({ success: true, advisories: [{ path: '/event_type' }] });
    expect(invalid).toMatchObject({ success: false, advisories: [{ path: '/event_type' }] });
  });

  test('of another generation is read with a reader alone (C26)', async () => {
    const written = createReadStream('test/producers/cli-3.2.7.jsonl');
    const results = await read(written, { reader: eventReader() });
    expect(results.filter(({ success }) => !success)).toEqual([]);
    const [first] = results;
    expect(first).toMatchObject({
      success: true,
      event: { payload: { namespace: { feature_slug: '001-password-reset' } } },
    });
    expect(await failures(createReadStream('test/producers/cli-3.2.7.jsonl'))).toHaveLength(
      results.length,
    );
  });
});

describe('an input is read as its results are requested', () => {
  const chunks = Array.from({ length: 10 }, (_, i) =>
    bytesOf(jsonLines(indexed(i + 1, 'spec.md'))),
  );

  test('and no further', async () => {
    const { seen, stream } = watchedStream(chunks);
    const results = readEvents(stream);
    expect(seen.pulled).toBe(0);
    for (const pulled of [1, 2, 3]) {
      await results.next();
      expect(seen.pulled).toBe(pulled);
    }
    await results.return();
  });

  test.each(['', '\uFEFF'])(
    'and an event is there before the next one arrives: %j',
    async (start) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const writer = writable.getWriter();
      const results = readEvents(readable);
      for (const [i, event] of chunks.entries()) {
        const chunk = i === 0 ? Buffer.concat([bytesOf(start), event]) : event;
        const [{ value }] = await Promise.all([results.next(), writer.write(chunk)]);
        expect(value).toMatchObject({ success: true });
      }
      await Promise.all([results.return(), writer.closed.catch(() => undefined)]);
    },
  );

  test('and if the iteration ends early, a stream is cancelled', async () => {
    const { seen, stream } = watchedStream(chunks);
    for await (const { line } of readEvents(stream)) if (line === 2) break;
    expect(seen).toEqual({ pulled: 2, cancelled: 'without a reason' });
    expect(stream.locked).toBe(false);
  });

  test('and if it ends within the first chunk, too', async () => {
    const { seen, stream } = watchedStream([BYTES, BYTES]);
    for await (const { success } of readEvents(stream)) if (success) break;
    expect(seen).toEqual({ pulled: 1, cancelled: 'without a reason' });
  });

  test('and if nothing of it can be read, it is closed', async () => {
    const { seen, stream } = watchedStream([Uint8Array.of(0x1f, 0x8b), ...chunks]);
    const results = readEvents(stream);
    await results.next();
    await results.return();
    expect(seen.cancelled).toBe('without a reason');
  });

  test('and a list is closed, too', async () => {
    let isClosed = false;
    function* list() {
      try {
        yield* chunks;
      } finally {
        isClosed = true;
      }
    }
    for await (const { success } of readEvents(list())) if (success) break;
    expect(isClosed).toBe(true);
  });

  test('and a stream that was read to its end is not cancelled, and is unlocked', async () => {
    const { seen, stream } = watchedStream(chunks);
    expect(await read(stream)).toHaveLength(10);
    expect(seen.cancelled).toBe(null);
    expect(stream.locked).toBe(false);
  });

  test('and an error of it is thrown after the events before it', async () => {
    const error = new Error('connection lost');
    const results: ReadEventResult[] = [];
    async function* broken() {
      yield await Promise.resolve(BYTES);
      throw error;
    }
    await expect(async () => {
      for await (const result of readEvents(broken())) results.push(result);
    }).rejects.toBe(error);
    expect(results).toHaveLength(2);
  });
});

describe('a signal', () => {
  test('that is aborted before reads nothing', async () => {
    const { seen, stream } = watchedStream([BYTES]);
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(read(stream, { signal })).rejects.toThrow('stopped');
    expect(seen).toEqual({ pulled: 0, cancelled: null });
  });

  test('ends waiting for a stream, and cancels it', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      cancel: () => {
        isCancelled = true;
      },
    });
    const controller = new AbortController();
    const reading = read(stream, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new Error('stopped'));
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(isCancelled).toBe(true);
  });

  test('ends waiting for chunks that never come', async () => {
    async function* never(): AsyncGenerator<Uint8Array> {
      yield BYTES;
      await new Promise(() => undefined);
    }
    const controller = new AbortController();
    const reading = read(never(), { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new Error('stopped'));
    });
    await expect(reading).rejects.toThrow('stopped');
  });

  test('lets no event pass after it', async () => {
    const controller = new AbortController();
    const results = readEvents(TEXT, { signal: controller.signal });
    await results.next();
    controller.abort(new Error('stopped'));
    await expect(results.next()).rejects.toThrow('stopped');
  });

  test('keeps no listener for what was read', async () => {
    let listeners = 0;
    const signal = {
      aborted: false,
      addEventListener: () => (listeners += 1),
      removeEventListener: () => (listeners -= 1),
    };
    expect(await read(new Blob([TEXT]), { signal })).toHaveLength(2);
    expect(listeners).toBe(0);
  });
});

describe('refused', () => {
  test('is a response that reports a failure', async () => {
    const response = new Response(TEXT, { status: 404, statusText: 'Not Found' });
    await expect(read(response)).rejects.toMatchObject({
      name: 'FailedResponseError',
      code: 'DOSSIER_FAILED_RESPONSE',
      status: 404,
      message: 'found the status 404 Not Found, expected events',
    });
    expect(response.bodyUsed).toBe(false);
  });

  test.each<[string, unknown, string]>([
    [
      'null',
      null,
      'found null, expected a stream, a Response, a File, text, bytes, or chunks of these',
    ],
    ['a number', 5, 'found 5, expected a stream'],
    ['an object', { event_id: 'x' }, 'expected a stream'],
    ['a list of events', [FIRST], 'as a chunk, expected text or bytes'],
    ['a list of numbers', [1], 'found 1 as a chunk, expected text or bytes'],
    ['words of 16 bits', [new Uint16Array(1)], 'as a chunk, expected text or bytes'],
  ])('is %s', async (_, input, message) => {
    const reading = read(input as EventInput);
    await expect(reading).rejects.toThrow(TypeError);
    await expect(reading).rejects.toThrow(message);
  });

  test.each(['maxLineBytes', 'maxDocumentBytes'] as const)(
    'is a %s that no text can have',
    async (name) => {
      for (const limit of [0, -1, 1.5, NaN, 2 ** 29, '5' as unknown as number])
        await expect(read(TEXT, { [name]: limit })).rejects.toThrow(RangeError);
      expect(await read(TEXT, { [name]: 2 ** 29 - 24 })).toHaveLength(2);
    },
  );
});
