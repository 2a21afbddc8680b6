import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { check } from 'prettier';
import { benchmarkDocument } from '../../bench/document.js';
import type { Figure } from '../../bench/row.js';
import { FULL } from '../../bench/scale.js';
import { figureTable, markdownTable, terminalTable } from '../../bench/table.js';

const FIGURES: readonly Figure[] = [
  { what: 'ours', against: 'theirs', samples: [9, 2, 4], unit: '×', goal: { atLeast: 3.5 } },
  { what: 'peak', samples: [1234.5], unit: 'MB', goal: { atMost: 250 } },
  { what: 'to come', samples: [], unit: '×', goal: { atMost: 1.1 } },
  { what: 'one event', samples: [0.5, 1], unit: 'µs' },
];

test('a figure is reported by its median, with its spread, its goal and whether it is met', () => {
  const { rows } = figureTable('', FIGURES);
  expect(rows).toEqual([
    ['ours', 'theirs', '4.00×', '2.00× to 9.00×', '≥ 3.5×', 'yes'],
    ['peak', '', '1,235 MB', '', '≤ 250 MB', 'no'],
    ['to come', '', 'not available', '', '≤ 1.1×', ''],
    ['one event', '', '0.75 µs', '0.50 µs to 1.00 µs', '', ''],
  ]);
});

test('a table is aligned on a terminal, and Markdown in a document', () => {
  const table = { title: 'Ages', columns: ['Who', 'Age'], rows: [['Ada', '36']] };
  expect(terminalTable(table)).toBe('Ages\nWho  Age\nAda  36');
  expect(markdownTable(table)).toBe('| Who | Age |\n| --- | --- |\n| Ada | 36 |');
});

test('the document describes the machine and the data, and is formatted like the others', async () => {
  const row = {
    name: 'validation',
    user: 'a service',
    explanation: 'What it is.',
    measure: () => ({}),
  };
  const table = { title: 'Growth of ours', columns: ['Events'], rows: [['10']] };
  const text = await benchmarkDocument([{ row, figures: FIGURES, tables: [table] }], FULL);
  const options = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  expect(await check(text, { ...options, parser: 'markdown' })).toBe(true);
  expect(text).toContain(`Node      | ${process.versions.node}`);
  expect(text).toMatch(/\| ours +\| theirs +\| 4.00× /);
  expect(text).toMatch(/\| validation +\| a service +\|/);
  expect(text).toContain('### validation\n\nWhat it is.\n\n| What ');
  expect(text).toContain('### Growth of ours');
  expect(text.match(/What it is[.]/g)).toHaveLength(1);
});
