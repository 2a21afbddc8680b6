import { expect, test } from '@jest/globals';
import { equivalentOf } from '../../scripts/mutation/equivalents.js';
import { mutantsOf } from '../../scripts/mutation/mutants.js';
import type { Mutant } from '../../scripts/mutation/mutants.js';
import { inRandomOrder } from '../../scripts/mutation/sample.js';
import { countsOf, scoreOf, scoreText } from '../../scripts/mutation/score.js';
import type { Outcome } from '../../scripts/mutation/score.js';

const FILE = 'src/order/example.ts';

function changesOf(text: string): string[] {
  return mutantsOf(FILE, text).map(({ after }) => after);
}

test.each([
  ['a < b;', ['a <= b;', 'a >= b;']],
  ['a === b;', ['a !== b;']],
  ['a && b;', ['a || b;', 'a;', 'b;']],
  ['a ?? b;', ['a;', 'b;']],
  ['a << b;', ['a >> b;']],
  ['!a;', ['a;']],
  ['a++;', ['a--;']],
  ['f(1, 0x10n);', ['f(2, 0x10n);', 'f(1, (0x10n + 1n));']],
  ["f(true, 'a', '');", ["f(false, 'a', '');", "f(true, '', '');", "f(true, 'a', 'mutated');"]],
  ['f(`${a}`);', ["f('');"]],
  ['f(/^a$/u);', ['f(/a$/u);', 'f(/^a/u);', 'f(/^a$/);']],
  ['f([a, ...b]);', ['f([]);', 'f([a, ...[]]);']],
  ['a.some(b);', ['a.every(b);']],
  ['a.filter(b);', ['a;']],
])('a change of each kind: %s', (text, changes) => {
  expect(changesOf(text)).toEqual(expect.arrayContaining([...changes, ';']));
  expect(changesOf(text)).toHaveLength(changes.length + 1);
});

test('conditions always hold or never; a loop that always goes on is left out', () => {
  const conditions = (text: string): string[] =>
    changesOf(text).filter((after) => /\((true|false)\)|= (true|false)/.test(after));
  expect(conditions('if (a) b();')).toEqual(['if (true) b();', 'if (false) b();']);
  expect(conditions('let c = a ? b : d;')).toEqual([
    'let c = true ? b : d;',
    'let c = false ? b : d;',
  ]);
  expect(conditions('while (a) b();')).toEqual(['while (false) b();']);
});

test('calls, throws and jumps are removed; a result that is returned is not', () => {
  expect(changesOf('function f() { throw a; }')).toEqual(['function f() { ; }']);
  expect(changesOf('for (;;) { break; }')).toEqual(['for (;;) { ; }']);
  expect(changesOf('function f() { return a; }')).toEqual([]);
});

test('imports, types and names of members are not changed', () => {
  expect(
    changesOf(
      "import a from 'a'; export * from 'b'; type T = 'a' | 1; interface I { a: 'b' } let t: T | 2; a = { 'b': c } as 3;",
    ),
  ).toHaveLength(1);
});

test('a mutant is the whole file with one change, with its place', () => {
  const text = 'const a = 1;\nfunction f() {\n  return b\n    + c;\n}\n';
  expect(mutantsOf(FILE, text)[1]).toEqual({
    file: FILE,
    line: 4,
    within: 'f',
    before: '+ c;',
    after: '- c;',
    statement: text.indexOf('return'),
    text: text.replace('+ c', '- c'),
  });
});

const MANY = mutantsOf(FILE, 'a < b;\nc(1 + 2);\nd = [3];\nif (e) f();');

test('the sample has a change in each statement before a second in any', () => {
  const statements = inRandomOrder(MANY, 1).map(({ statement }) => statement);
  // The four statements, and the one in the last of them.
  expect(new Set(statements.slice(0, 5)).size).toBe(5);
  expect(statements).toHaveLength(MANY.length);
});

test('a seed gives the same sample again, and another seed another', () => {
  const sample = (seed: number): string[] => inRandomOrder(MANY, seed).map(({ after }) => after);
  expect(sample(1)).toEqual(sample(1));
  expect(sample(1)).not.toEqual(sample(2));
});

test('a change of the code elsewhere does not change the sample', () => {
  const others = mutantsOf('src/order/other.ts', 'g < h;');
  const sample = inRandomOrder([...others, ...MANY], 1).filter(({ file }) => file === FILE);
  expect(sample).toEqual(inRandomOrder(MANY, 1));
});

test('an equivalent is known by its file, what is around it, and both texts', () => {
  const [mutant, other] = MANY as [Mutant, Mutant];
  const { file, within, before, after } = mutant;
  const entry = { file, within, before, after, reason: 'the two are never equal' };
  expect(equivalentOf(mutant, [entry])).toBe(entry);
  expect(equivalentOf(other, [entry])).toBeUndefined();
});

test('the score is of the changes that compile and that can be noticed, and is not rounded up', () => {
  const verdicts = (...outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) => ({ mutant: MANY[0] as Mutant, outcome, reason: '' }));
  expect(scoreOf(countsOf(verdicts('killed', 'timed out', 'survived', 'survived')))).toBe(50);
  expect(scoreOf(countsOf(verdicts('killed', 'equivalent', 'compile error')))).toBe(100);
  expect(scoreText(countsOf(verdicts('killed', 'killed', 'survived')))).toBe('66.6%');
});
