import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, contentFingerprint } from 'mission-dossier-contracts';
import { checksumOf, fingerprintOf } from '../../src/projection/fingerprint.js';
import { codeBlocks } from '../support/codeBlocks.js';
import { tries } from '../support/searches.js';

/** Both parts of a fingerprint, as texts to compare. */
function partsOf(event: object, isValid = true): { payload: string; envelope: string } {
  const { high, low, rest } = fingerprintOf(event, isValid);
  return { payload: `${high} ${low}`, envelope: String(rest) };
}

const ALIKE: unknown[] = [
  ...[null, false, true, 0, 1, -1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 0.5, 1e300, Infinity],
  ...['', '0', 'null', 'a', 'ab', 'abc', 'abcd', 'abcde', 'a\u0000', '\u0000', '[]', '\ud800'],
  ...[
    [],
    [[]],
    [null],
    [null, null],
    ['a', 'bc'],
    ['ab', 'c'],
    ['c', 'ab'],
    [[], null],
    [null, []],
  ],
  ...[{}, { a: null }, { a: [] }, { a: {} }, { a: 0 }, { a: 1, b: null }, { a: { b: null } }],
  ...[
    { a: 'b' },
    { b: 'a' },
    { a: 'a', b: 'b' },
    { a: 'b', b: 'a' },
    JSON.parse('{"__proto__":1}') as unknown,
  ],
];

test('values that look alike have hashes of their own, in the low 32 bits, too', () => {
  const hashes = ALIKE.map(checksumOf);
  expect(new Set(hashes).size).toBe(ALIKE.length);
  expect(new Set(hashes.map((hash) => hash.slice(8))).size).toBe(ALIKE.length);
});

test('so have payloads', () => {
  const parts = ALIKE.map((text) => fingerprintOf({ ...EVENT, payload: { text } }, true));
  expect(new Set(parts.map(({ high, low }) => `${high} ${low}`)).size).toBe(ALIKE.length);
  expect(new Set(parts.map(({ low }) => low)).size).toBe(ALIKE.length);
});

const json = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, -0, 1, 625341585, 0.5, '', 'a', 'ab', 'abcde'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', '10'), tie('json'), { maxKeys: 3 }),
  ),
})).json;

test('values have the same hash exactly if their canonical JSON is the same', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(checksumOf(a) === checksumOf(b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
    { numRuns: tries(5000) },
  );
});

const EVENT = {
  event_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
  event_type: 'T',
  node_id: 'n',
  extra: { a: [1, 2], b: null },
  payload: { text: 'x', list: [] },
};

test('the order of keys does not matter, nor the spelling of the id', () => {
  const { payload, extra, ...rest } = EVENT;
  const other = {
    payload: { list: [], text: 'x' },
    extra: { b: null, a: [1, 2] },
    ...rest,
    event_id: rest.event_id.toLowerCase(),
  };
  expect(partsOf(other)).toEqual(partsOf(EVENT));
  expect([payload, extra]).toHaveLength(2);
});

test.each([
  ['the payload', { ...EVENT, payload: { text: 'y', list: [] } }, true],
  ['a null in the payload', { ...EVENT, payload: { text: 'x', list: null } }, true],
  ['the type', { ...EVENT, event_type: 'U' }, true],
  ['the verdict', EVENT, false],
])('the part that the state depends on distinguishes %s', (_, event, isValid) => {
  expect(partsOf(event, isValid).payload).not.toBe(partsOf(EVENT).payload);
  expect(partsOf(event, isValid).envelope).toBe(partsOf(EVENT).envelope);
});

test.each([
  ['a field', { ...EVENT, node_id: 'm' }],
  ['a field within', { ...EVENT, extra: { a: [2, 1], b: null } }],
  ['a null', { ...EVENT, extra: { a: [1, 2] } }],
  ['another field', { ...EVENT, more: null }],
])('the part of the envelope distinguishes %s', (_, event) => {
  expect(partsOf(event).envelope).not.toBe(partsOf(EVENT).envelope);
  expect(partsOf(event).payload).toBe(partsOf(EVENT).payload);
});

test.each([
  ['lists', '[', ']'],
  ['objects', '{"a":', '}'],
  ['both', '{"a":[', ']}'],
])('any nesting of %s is accepted, and differences in it are detected', (_, open, close) => {
  const nested = (depth: number, core: string) =>
    JSON.parse(open.repeat(depth) + core + close.repeat(depth)) as unknown;
  const deep = [63, 64, 65, 100_000].flatMap((depth) => [nested(depth, '1'), nested(depth, '2')]);
  expect(new Set(deep.map((value) => checksumOf(value).slice(8))).size).toBe(deep.length);
});

test('thousands of names that nobody else uses change nothing', () => {
  const before = partsOf(EVENT);
  for (let i = 0; i < 5000; i += 1) checksumOf({ [`name ${i}`]: i });
  expect(partsOf(structuredClone(EVENT))).toEqual(before);
  expect(checksumOf({ late: 1 })).toBe(checksumOf({ late: 1 }));
});

test('the examples of the page on fingerprints are true', () => {
  const page = readFileSync('docs/fingerprint.md', 'utf8');
  const stated = [...page.matchAll(/^`high` is (.+), `low` is (.+), `rest` is (.+)\.$/gm)].map(
    ([, ...numbers]) => numbers.map(Number),
  );
  const events = codeBlocks(page, 'json').map((text) => JSON.parse(text) as object);
  expect(events).toHaveLength(3);
  const found = events.map(contentFingerprint);
  expect(found.map(({ high, low, rest }) => [high, low, rest])).toEqual(stated);
});
