import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/jsonl/lineDigest.js';
import { tries } from '../support/searches.js';

function digest(bytes: Uint8Array, start = 0, end = bytes.length) {
  return digestOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), start, end);
}

/** The digest as a text to compare. */
function words(...of: Parameters<typeof digest>): string {
  const { high, low, rest } = digest(...of);
  return `${high} ${low} ${rest}`;
}

const lengths = [0, 1, 2, 3, 4, 15, 16, 17, 31, 32, 33, 64, 1100];

test.each(lengths)('a change of any single bit of %i bytes is detected', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => i % 128);
  const changed = Array.from({ length: length * 8 }, (_, bit) => {
    const copy = Uint8Array.from(bytes);
    copy[bit >>> 3] = (copy[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
    return words(copy);
  });
  expect(new Set([words(bytes), ...changed]).size).toBe(length * 8 + 1);
});

test('appended and removed bytes are detected', () => {
  const seen = lengths.flatMap((length) => [
    words(new Uint8Array(length)),
    words(new Uint8Array(length + 1).fill(1, length)),
  ]);
  // Two of the lengths are one apart from another.
  const distinct = new Set(lengths.flatMap((length) => [`${length} 0`, `${length + 1} 1`]));
  expect(new Set(seen).size).toBe(distinct.size);
});

test('lines have the same digest exactly if their bytes are the same, at any offset', () => {
  const byte = fc.constantFrom(0, 1, 0x61, 0x80, 0xff);
  const line = fc.uint8Array({ maxLength: 40 });
  const few = fc.array(byte, { maxLength: 40 }).map((bytes) => Uint8Array.from(bytes));
  fc.assert(
    fc.property(fc.oneof(line, few), fc.oneof(line, few), fc.nat({ max: 20 }), (a, b, before) => {
      const moved = new Uint8Array(before + b.length + 3).fill(7);
      moved.set(b, before);
      const isSame = Buffer.compare(a, b) === 0;
      expect(words(a) === words(moved, before, before + b.length)).toBe(isSame);
      expect(words(b)).toBe(words(moved, before, before + b.length));
    }),
    { numRuns: tries(5000) },
  );
});

test('halves of two words that cancel out in a sum are detected', () => {
  const seen = new Set<string>();
  for (let place = 0; place < 64; place += 1) {
    for (let other = place + 1; other < 64; other += 1) {
      const bytes = new Uint8Array(64);
      bytes[place] = 0x80;
      bytes[other] = 0x80;
      seen.add(words(bytes));
    }
  }
  expect(seen.size).toBe((64 * 63) / 2);
});

test('whether all bytes are ASCII', () => {
  for (const length of lengths.slice(1)) {
    const bytes = new Uint8Array(length).fill(0x7f);
    expect(digest(bytes).isAscii).toBe(true);
    for (let i = 0; i < length; i += 1) {
      const other = Uint8Array.from(bytes).fill(0x80, i, i + 1);
      expect(digest(other).isAscii).toBe(false);
      expect(digest(other, i + 1).isAscii).toBe(true);
    }
  }
});
