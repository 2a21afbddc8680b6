import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent } from 'mission-dossier-contracts';
import { readEvents } from 'mission-dossier-contracts/reading';
import { readRecords } from '../../src/jsonl/readRecords.js';
import { allOf } from '../support/allOf.js';
import { indexed } from '../support/examples.js';
import { tries } from '../support/searches.js';

const EVENT = JSON.stringify(indexed(1, 'plän 😀.md'));

/** Inputs of all kinds, most of them with something wrong in them. */
const bytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .record({
    start: fc.constantFrom('', '', '\uFEFF', '[', '{\n', 'key: value\n'),
    lines: fc.array(
      fc.oneof(
        fc.constantFrom(EVENT, '', ' ', '{}', '{"a":1}', '{"a":', '5', '[{}', ',', ']', '"\ufffd"'),
        fc.constant(`{"long":"${'x'.repeat(3000)}"}`),
        fc.json(),
      ),
      { maxLength: 8 },
    ),
    end: fc.constantFrom('\n', '\r\n'),
    isEnded: fc.boolean(),
    bad: fc.option(fc.tuple(fc.nat(), fc.constantFrom(0xff, 0xc3, 0x80)), { freq: 4 }),
  })
  .map(({ start, lines, end, isEnded, bad }) => {
    const encoded = Buffer.from(start + lines.join(end) + (isEnded ? end : ''));
    if (bad && encoded.length > 0) encoded[bad[0] % encoded.length] = bad[1];
    return encoded;
  });

const sizes = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 12 });

/** The bytes in chunks of these sizes, in turn. */
function* cut(input: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < input.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 0;
    // Some progress in each turn.
    const end = at + (i % sizes.length === 0 ? size + 1 : size);
    yield input.subarray(at, end);
    at = end;
  }
}

const MAX_LINE_BYTES = 2000;

test('any chunks of the same bytes give the same results', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, sizes, async (input, sizes) => {
      const options = { maxLineBytes: MAX_LINE_BYTES };
      const whole = await allOf(readEvents(input, options));
      expect(await allOf(readEvents(cut(input, sizes), options))).toEqual(whole);
      expect(await allOf(readEvents(new Blob([input]), options))).toEqual(whole);
    }),
    { numRuns: tries(1000) },
  );
});

test('any cuts of the same text give the same results', async () => {
  const text = fc.string({
    unit: fc.constantFrom('{', '}', '"', ':', '\n', 'ü', '\ud83d', '\ude00'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (texts) => {
      const whole = await allOf(readEvents(texts.join('')));
      expect(await allOf(readEvents(texts))).toEqual(whole);
    }),
    { numRuns: tries(1000) },
  );
});

test('the records are those that the command line reads, with the same problems', async () => {
  async function* chunks(input: Uint8Array) {
    yield await Promise.resolve(input);
  }
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      const records = [];
      for await (const batch of readRecords(chunks(input), {
        name: '',
        maxLineBytes: MAX_LINE_BYTES,
      }))
        records.push(...batch);
      const results = await allOf(readEvents(input, { maxLineBytes: MAX_LINE_BYTES }));
      expect(results.map(({ line }) => line)).toEqual(records.map(({ line }) => line));
      expect(results.map((result) => (result.success ? result.event : result.value))).toEqual(
        records.map(({ value }) => value ?? null),
      );
      expect(results.map((result) => (result.success ? [] : messagesOf(result)))).toEqual(
        records.map((record) => [
          ...record.problems.map(({ message }) => message),
          ...(record.value ? validateEvent(record.value).issues : []).map(({ message }) => message),
        ]),
      );
    }),
    { numRuns: tries(1000) },
  );
});

function messagesOf({ problems }: { problems: readonly { message: string }[] }): string[] {
  return problems.map(({ message }) => message);
}
