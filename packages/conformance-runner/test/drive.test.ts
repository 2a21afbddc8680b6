import { expect, test } from '@jest/globals';
import { casesOf, conforms, drive, expectedText, totalsOf, withExpected } from '../src/index.js';
import type { Column } from '../src/index.js';

const CASES = casesOf(['dossier'])
  .filter(({ kind }) => kind === 'invalid')
  .slice(0, 3);
const [FIRST] = CASES;

/** Drives an implementation that agrees, but for what its arguments name. */
function driven(misbehaviour = ''): Promise<Column> {
  const command = `'${process.execPath}' test/support/implementations/implementation.mjs ${misbehaviour}`;
  return drive(command, CASES, { limitMs: 30_000, onCase: () => undefined });
}

test('an implementation that agrees conforms', async () => {
  const column = await driven();
  expect(column).toMatchObject({ name: 'honest', faults: [] });
  expect(totalsOf(CASES, column).kinds.invalid).toEqual({ agree: CASES.length, of: CASES.length });
  expect(conforms(withExpected(CASES, [column], [], true))).toBe(true);
});

test('an implementation that differs does not, unless the difference is expected', async () => {
  const column = await driven('\'valid="seq":2,\'');
  const cell = { status: 'differs', found: 'valid' };
  expect(FIRST && expectedText(FIRST.expected)).toMatch(/^invalid at /);
  expect(column.cells).toEqual([cell, { status: 'agrees' }, { status: 'agrees' }]);
  expect(conforms(withExpected(CASES, [column], [], true))).toBe(false);

  const difference = {
    case: FIRST?.id ?? '',
    implementation: 'honest',
    found: 'valid',
    reason: 'known',
  };
  expect(conforms(withExpected(CASES, [column], [difference], true))).toBe(true);
});

test('an implementation that ends is started again for the next case', async () => {
  const column = await driven('\'unendedExit="seq":2,\'');
  expect(column.cells.map(({ status }) => status)).toEqual(['fault', 'fault', 'fault']);
  expect(column.faults.map(({ at }) => at)).toEqual(CASES.map(({ id }) => id));
});
