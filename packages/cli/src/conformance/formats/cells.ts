import {
  CASE_KINDS,
  differingRows,
  expectedText,
  totalsOf,
} from 'mission-dossier-conformance-runner';
import type { Cell, Column, Matrix } from 'mission-dossier-conformance-runner';
import { excerpt } from 'mission-dossier-contracts/tooling';

const NOT_APPLICABLE = '–';
/** A column is as wide as its longest cell: the JSON format has a long answer as a whole. */
const LONGEST_CELL = 200;

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

/** How an implementation did, as cells of a table: of each kind of case, how many agree. */
export function totalsRow({ cases }: Matrix, column: Column): string[] {
  const { kinds, differ, expected, skipped, faults } = totalsOf(cases, column);
  return [
    column.name,
    column.about?.language ?? NOT_APPLICABLE,
    column.about?.version ?? NOT_APPLICABLE,
    ...CASE_KINDS.map((kind) => {
      const { agree, of } = kinds[kind];
      return of === 0 ? NOT_APPLICABLE : `${agree}/${of}`;
    }),
    ...[differ, expected, skipped, faults].map(String),
  ];
}

/**
 * The cases that differ, as cells of a table: the case, what is expected, what each answered that was
 * asked for any of them.
 */
export function differingTable(matrix: Matrix): string[][] {
  const rows = differingRows(matrix);
  if (rows.length === 0) return [];
  const wasAsked = (_: unknown, i: number) =>
    rows.some(({ cells }) => cells[i]?.status !== 'incapable');
  return [
    ['case', 'contract', ...matrix.columns.filter(wasAsked).map(({ name }) => name)],
    ...rows.map(({ case: { id, expected }, cells }) => [
      id,
      expectedText(expected),
      ...cells.filter(wasAsked).map(cellText),
    ]),
  ];
}

function cellText(cell: Cell): string {
  switch (cell.status) {
    case 'agrees':
      return 'agrees';
    case 'differs':
      return excerpt(cell.found, LONGEST_CELL);
    case 'expected':
      return `${excerpt(cell.found, LONGEST_CELL)} (expected)`;
    case 'skipped':
      return `skipped: ${excerpt(cell.reason, LONGEST_CELL)}`;
    case 'incapable':
      return NOT_APPLICABLE;
    case 'fault':
      return 'no answer';
  }
}
