import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from 'mission-dossier-contracts';
import { fingerprintOf } from '../../src/projection/fingerprint.js';

type Content = Parameters<typeof fingerprintOf>[0];

function textOf(content: Content): string {
  const { high, low } = fingerprintOf(content);
  return `${high} ${low}`;
}

const ALIKE: Content[] = [
  ...[null, false, true, 0, 1, -1, 2 ** 32, 2 ** 32 + 1, 625341585, '', '0', 'null', 'a', 'ab'],
  ...[[], [[]], [null], [null, null], ['a', 'bc'], ['ab', 'c'], [[], null], [null, []], ['a', []]],
  ...[{}, { a: null }, { a: [] }, { a: {} }, { a: 0 }, { a: 1, b: null }, { a: { b: null } }],
];

test('contents that look alike have fingerprints of their own', () => {
  const texts = ALIKE.map(textOf);
  expect(new Set(texts).size).toBe(ALIKE.length);
});

test('contents have one fingerprint exactly where they are one', () => {
  const content = fc.letrec<{ content: Content }>((tie) => ({
    content: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Content>(null, true, false, 0, 1, 625341585, '', 'a', 'ab'),
      fc.array(tie('content'), { maxLength: 3 }),
    ),
  })).content;
  fc.assert(
    fc.property(content, content, (a, b) => {
      expect(textOf(a) === textOf(b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
    { numRuns: 5000 },
  );
});
