import {
  CASE_KINDS,
  differingRows,
  expectedText,
  totalsOf,
} from 'mission-dossier-conformance-runner';
import type { Cell, Column, Matrix, Score } from 'mission-dossier-conformance-runner';
import { excerpt } from 'mission-dossier-contracts/tooling';

const NOT_APPLICABLE = '–';
/** Long answers are cut, so that columns stay narrow. The JSON format has them in full. */
const MAX_CELL_LENGTH = 200;

/** The headings of `totalsRow`. */
export const TOTALS_HEADINGS = [
  'implementation',
  'language',
  'decided by',
  ...CASE_KINDS,
  'different',
  'expected',
  'skipped',
  'faults',
];

/** The results of an implementation as table cells: how many cases of each kind agree. */
export function totalsRow({ cases }: Matrix, column: Column): string[] {
  const { kinds, differ, expected, skipped, faults } = totalsOf(cases, column);
  return [
    column.name,
    column.about?.language ?? NOT_APPLICABLE,
    column.about?.version ?? NOT_APPLICABLE,
    ...CASE_KINDS.map((kind) => scoreText(kinds[kind])),
    ...[differ, expected, skipped, faults].map(String),
  ];
}

function scoreText({ agree, of }: Score = { agree: 0, of: 0 }): string {
  return of === 0 ? NOT_APPLICABLE : `${agree}/${of}`;
}

/** How many cases of each category agree, as table cells: a column for each implementation. */
export function categoriesTable({ cases, columns }: Matrix): string[][] {
  const scores = columns.map((column) => totalsOf(cases, column).categories);
  const categories = [...new Set(cases.map(({ category }) => category))];
  return [
    ['category', ...columns.map(({ name }) => name)],
    ...categories.map((category) => [category, ...scores.map((each) => scoreText(each[category]))]),
  ];
}

/**
 * The cases that differ, as table cells: the case, what is expected, and the answer of each implementation
 * that ran any of these cases.
 */
export function differingTable(matrix: Matrix): string[][] {
  const rows = differingRows(matrix);
  if (rows.length === 0) return [];
  const hasRun = (_: unknown, i: number) =>
    rows.some(({ cells }) => cells[i]?.status !== 'incapable');
  return [
    ['case', 'contract', ...matrix.columns.filter(hasRun).map(({ name }) => name)],
    ...rows.map(({ case: { id, expected }, cells }) => [
      id,
      expectedText(expected),
      ...cells.filter(hasRun).map(cellText),
    ]),
  ];
}

function cellText(cell: Cell): string {
  switch (cell.status) {
    case 'agrees':
      return 'agrees';
    case 'differs':
      return excerpt(cell.found, MAX_CELL_LENGTH);
    case 'expected':
      return `${excerpt(cell.found, MAX_CELL_LENGTH)} (expected)`;
    case 'skipped':
      return `skipped: ${excerpt(cell.reason, MAX_CELL_LENGTH)}`;
    case 'incapable':
      return NOT_APPLICABLE;
    case 'fault':
      return 'no answer';
  }
}
