import { expect, test } from '@jest/globals';
import { normalizeEventId } from 'mission-dossier-contracts';
import { IdTable } from '../../src/projection/idTable.js';
import { hashOf, ID_WORDS, readId, spell } from '../../src/projection/idWords.js';

const PLACE = { lamportClock: 0, seconds: 0, nanoseconds: 0 };
const FINGERPRINT = { high: 1, low: 2, rest: 3 };

function ulid(i: number): string {
  return `01KJ08Q7Y11XVPXHMV${String(i).padStart(8, '0')}`;
}

function uuid(i: number): string {
  return `16478db0-e03c-4ca7-ab98-${i.toString(16).padStart(12, '0')}`;
}

function add(table: IdTable, id: string, place = PLACE, fingerprint = FINGERPRINT): void {
  const found = table.find(id);
  expect(found).toBeLessThan(0);
  table.insert(found, id, place, fingerprint);
}

test.each([65_535, 65_536, 65_537, 140_000])('%i ids are found, and no others', (count) => {
  const idOf = (i: number) => (i % 2 === 0 ? ulid(i) : uuid(i));
  const table = new IdTable();
  for (let i = 0; i < count; i += 1) {
    const found = table.find(idOf(i));
    if (found < 0) table.insert(found, idOf(i), { ...PLACE, lamportClock: i }, FINGERPRINT);
  }
  expect(table.size).toBe(count);
  let wrong = 0;
  for (let i = 0; i < count; i += 1) {
    const entry = table.find(idOf(i).replaceAll('-', '').toLowerCase());
    const difference = table.difference(entry, { ...PLACE, lamportClock: i }, FINGERPRINT);
    if (difference !== 'none') wrong += 1;
    if (table.find(i % 2 === 0 ? uuid(i) : ulid(i)) > -1) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('ids that differ in a single digit are different ids', () => {
  const table = new IdTable();
  const ids = [ulid(0), uuid(0), 'Z'.repeat(26), 'f'.repeat(32), '0'.repeat(26), '0'.repeat(32)];
  const neighbours = ids.flatMap((id) =>
    Array.from(id, (_, i) => i).flatMap((i) =>
      id[i] === '-' ? [] : [id.slice(0, i) + (id[i] === '1' ? '2' : '1') + id.slice(i + 1)],
    ),
  );
  for (const id of new Set([...ids, ...neighbours].map(normalizeEventId))) add(table, id);
});

test.each([
  ['none', {}, {}],
  ['earlier', { lamportClock: -1, seconds: 1 }, { high: 0 }],
  ['later', { seconds: 1, nanoseconds: -1 }, {}],
  ['later', { nanoseconds: 1 }, { rest: 0 }],
  ['payload', {}, { high: 0 }],
  ['payload', {}, { low: 0, rest: 0 }],
  ['envelope', {}, { rest: 0 }],
])('a version differs from the one that is there: %s', (difference, place, fingerprint) => {
  const table = new IdTable();
  add(table, ulid(1));
  const entry = table.find(ulid(1));
  expect(table.difference(entry, { ...PLACE, ...place }, { ...FINGERPRINT, ...fingerprint })).toBe(
    difference,
  );
});

test('merging reports the canonical ids whose entries differ between the tables', () => {
  const [a, b] = [new IdTable(), new IdTable()];
  for (const id of [ulid(1), ulid(2), uuid(1), uuid(2)]) add(a, id);
  add(b, ulid(1), { ...PLACE, lamportClock: 1 });
  add(b, ulid(2), { ...PLACE, lamportClock: -1 });
  add(b, uuid(1), PLACE, { ...FINGERPRINT, rest: 0 });
  add(b, uuid(2));
  add(b, uuid(3));
  const differences: string[][] = [];
  a.merge(b.content, (...difference) => differences.push(difference));
  expect(differences).toEqual([
    [ulid(1), 'later'],
    [ulid(2), 'earlier'],
    [uuid(1), 'envelope'],
  ]);
  expect(a.size).toBe(5);
});

/** UUIDs with one hash under a multiplicative hash that has no secret: the last digits undo the others. */
function collidingUuids(count: number): string[] {
  const FACTOR = 0x9e3779b1;
  const step = (hash: number, word: number) => {
    const product = Math.imul(hash ^ word, FACTOR);
    return product ^ (product >>> 15);
  };
  return Array.from({ length: count }, (_, i) => {
    const words = Int32Array.of(i, 2 ** 20 - i, i * 3, 0, 1024);
    words[3] = words.subarray(0, 3).reduce(step, 0);
    return spell(words);
  });
}

test('ids that are chosen to collide have hashes of their own', () => {
  const words = new Int32Array(ID_WORDS);
  const hashes = collidingUuids(10_000).map((id) => {
    readId(id, words);
    return hashOf(words, 0);
  });
  expect(new Set(hashes).size).toBeGreaterThan(9900);
  // Evenly spread, 10,000 ids occupy some 9,300 of 65,536 slots.
  expect(new Set(hashes.map((hash) => hash & 0xffff)).size).toBeGreaterThan(9000);
});
