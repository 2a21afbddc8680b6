import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { entriesOf, isWithin, lineOf } from '../../scripts/budgets/budget.js';
import type { Budget } from '../../scripts/budgets/budget.js';

const atMost7: Budget = { unit: 'bytes', atMost: 7 };
const atLeast25: Budget = { unit: 'times', atLeast: 25 };

describe('a budget', () => {
  test.each([
    [7, atMost7, true],
    [7.01, atMost7, false],
    [25, atLeast25, true],
    [24.99, atLeast25, false],
    [NaN, atMost7, false],
    [NaN, atLeast25, false],
  ])('for %d of %j is kept: %j', (measured, budget, kept) => {
    const entry = { name: 'size', measured, budget };
    expect(isWithin(entry)).toBe(kept);
    expect(lineOf(entry)).toMatch(kept ? /kept$/ : /EXCEEDED$/);
  });

  test('belongs to a measured figure, and every measured figure has one', () => {
    const figure = { name: 'size', measured: 8 };
    expect(entriesOf({ size: atMost7 }, [figure])).toEqual([{ ...figure, budget: atMost7 }]);
    expect(() => entriesOf({ size: atMost7 }, [])).toThrow(/"size" has a budget/);
    expect(() => entriesOf({}, [figure])).toThrow(/"size" is measured/);
  });

  test('holds a figure by each that it is measured with', () => {
    const figures = [
      { name: 'size', by: 'one bundler', measured: 7 },
      { name: 'size', by: 'another', measured: 8 },
    ];
    const entries = entriesOf({ size: atMost7 }, figures);
    expect(entries.map(isWithin)).toEqual([true, false]);
    expect(entries.map(lineOf)).toEqual([
      expect.stringMatching(/^size, one bundler .* kept$/),
      expect.stringMatching(/^size, another .* EXCEEDED$/),
    ]);
  });

  test('of the package has one limit for each figure', () => {
    const budgets = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<string, Budget>;
    for (const { atMost, atLeast } of Object.values(budgets))
      expect([atMost, atLeast].filter(Number.isFinite)).toHaveLength(1);
  });
});
