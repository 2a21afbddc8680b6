import { expect, test } from '@jest/globals';
import { normalizeEventId } from 'mission-dossier-contracts';
import { IdTable } from '../../src/projection/idTable.js';

const KEY = { lamportClock: 0, instant: { seconds: 0, nanoseconds: 0 }, eventId: '' };
const FINGERPRINT = { high: 1, low: 2 };

function ulid(i: number): string {
  return `01KJ08Q7Y11XVPXHMV${String(i).padStart(8, '0')}`;
}

function uuid(i: number): string {
  return `16478db0-e03c-4ca7-ab98-${i.toString(16).padStart(12, '0')}`;
}

test.each([65_535, 65_536, 65_537, 140_000])('%i ids are found again, and no others', (count) => {
  const idOf = (i: number) => (i % 2 === 0 ? ulid(i) : uuid(i));
  const table = new IdTable();
  for (let i = 0; i < count; i += 1) table.add(idOf(i), { ...KEY, lamportClock: i }, FINGERPRINT);
  expect(table.size).toBe(count);
  let wrong = 0;
  for (let i = 0; i < count; i += 1) {
    const entry = table.find(idOf(i).replaceAll('-', '').toLowerCase());
    if (entry !== i || table.compare(entry, { ...KEY, lamportClock: i }) !== 0) wrong += 1;
    if (table.find(i % 2 === 0 ? uuid(i) : ulid(i)) !== -1) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('ids that differ in any one digit are other ids', () => {
  const table = new IdTable();
  const ids = [ulid(0), uuid(0), 'Z'.repeat(26), 'f'.repeat(32), '0'.repeat(26), '0'.repeat(32)];
  const neighbours = ids.flatMap((id) =>
    Array.from(id, (_, i) => i).flatMap((i) =>
      id[i] === '-' ? [] : [id.slice(0, i) + (id[i] === '1' ? '2' : '1') + id.slice(i + 1)],
    ),
  );
  const all = [...new Set([...ids, ...neighbours].map(normalizeEventId))];
  for (const id of all) {
    expect([id, table.find(id)]).toEqual([id, -1]);
    table.add(id, KEY, FINGERPRINT);
  }
});

test('merging tells which ids the tables know otherwise, in their canonical spelling', () => {
  const [a, b] = [new IdTable(), new IdTable()];
  for (const id of [ulid(1), uuid(1), uuid(2)]) a.add(id, KEY, FINGERPRINT);
  b.add(ulid(1), { ...KEY, lamportClock: 1 }, FINGERPRINT);
  b.add(uuid(1), KEY, { high: 1, low: 3 });
  b.add(uuid(2), KEY, FINGERPRINT);
  const conflicts: string[] = [];
  a.merge(b, (id) => conflicts.push(id));
  expect(conflicts).toEqual([ulid(1), uuid(1)]);
  expect(a.size).toBe(3);
});
