import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteReader } from '../../src/binary/byteReader.js';
import { ByteWriter } from '../../src/binary/byteWriter.js';
import { crc32 } from '../../src/binary/crc32.js';
import { ValueReader } from '../../src/binary/valueReader.js';
import { ValueWriter } from '../../src/binary/valueWriter.js';
import { SHAPES, WORDS } from '../../src/generated/words.js';
import { tries } from '../support/searches.js';

const PLACE = {
  lamportClock: 3,
  seconds: 1_771_664_400,
  nanoseconds: 120_000_000,
  eventId: '01KJ08Q7Y11XVPXHMVF0RGDF20',
};
const TIME_OF_EVENT = '2026-02-21T11:00:00.120+02:00';
const CONTEXT = { place: PLACE, key: 'tasks/WP07.md' };

/** Values as they come back, written one after another. */
function throughBytes(values: readonly unknown[]): unknown[] {
  const bytes = new ByteWriter();
  const writer = new ValueWriter(bytes);
  for (const value of values) writer.write(value, CONTEXT);
  const content = new ByteReader(bytes.first(bytes.length));
  const reader = new ValueReader(content, { words: WORDS.length, shapes: SHAPES.length });
  const read = values.map(() => reader.read(CONTEXT));
  expect(content.hasMore).toBe(false);
  return read;
}

const digits = fc.stringMatching(/^[0-9]{1,20}$/);
const hex = fc.stringMatching(/^[0-9a-f]{1,70}$/);
const timestamp = fc.stringMatching(
  /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,10})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/,
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Code units, so also lone surrogates.
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.oneof(digits, fc.constantFrom('/', 'WP', '.md', '\0')))
    .map((parts) => parts.join('')),
  fc.constantFrom('__proto__', 'sha256', CONTEXT.key, PLACE.eventId, '2026-02-21T09:00:00.120Z'),
  hex,
  fc.uuid(),
  fc.ulid(),
  timestamp,
);
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom(null, true, false, 0, -0, 2 ** 53, -(2 ** 53), 1e300),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value')),
    fc.dictionary(text, tie('value'), { noNullPrototype: true }),
  ),
}));

describe('a JSON value', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(json), (values) => {
        expect(throughBytes(values)).toStrictEqual(values);
      }),
      { numRuns: tries(1000) },
    );
  });

  test.each([63, 64, 65, 200])('comes back as it was from %i lists in lists', (depth) => {
    const value: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(throughBytes([value])).toEqual([value]);
  });

  test('comes back as it was, also within objects of the same names', () => {
    const value = { a: { a: { b: -0 } }, b: [{ a: 1, b: { a: {}, b: 'x' } }] };
    expect(throughBytes([value, value, { a: value, b: value }])).toStrictEqual([
      value,
      value,
      { a: value, b: value },
    ]);
  });

  test.each([
    ['the same as before', { name: 'x', key: 'y', time: '2026-02-21T09:00:00Z', n: 7 }],
    ['the key, the id and the time', { key: CONTEXT.key, id: PLACE.eventId, time: TIME_OF_EVENT }],
  ])('takes a byte and a bit for each member that is as expected: %s', (_, value) => {
    const bytes = new ByteWriter();
    const writer = new ValueWriter(bytes);
    writer.write(value, CONTEXT);
    const before = bytes.length;
    writer.write(value, CONTEXT);
    expect(bytes.length - before).toBe(2);
  });

  test('loses the members that JSON leaves out', () => {
    expect(throughBytes([{ a: 1, b: undefined }])).toStrictEqual([{ a: 1 }]);
  });
});

test('the checksum is that of other programs', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
