import { unseenCounts } from 'mission-dossier-conformance-runner';
import type { Column, Matrix } from 'mission-dossier-conformance-runner';
import type { Colors } from '../../io.js';
import { columns } from '../../text/columns.js';
import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { categoriesTable, differingTable, TOTALS_HEADINGS, totalsRow } from './cells.js';
import { matrixVerdict } from './verdict.js';

/** An implementation may fail in every case; this many faults are enough to read. */
const MAX_FAULTS = 10;
/** The columns of the totals that contain numbers. */
const NUMBERS = TOTALS_HEADINGS.map((_, i) => i).slice(3);

/** A matrix for people: totals, the cases that differ, faults, the verdict. */
export function textMatrix(matrix: Matrix, colors: Colors): string {
  return [
    table(
      [TOTALS_HEADINGS, ...matrix.columns.map((column) => totalsRow(matrix, column))],
      colors,
      NUMBERS,
    ),
    table(
      categoriesTable(matrix),
      colors,
      matrix.columns.map((_, i) => i + 1),
    ),
    table(differingTable(matrix), colors),
    matrix.columns.flatMap((column) => faultLines(column, colors)),
    matrix.stale.map(
      (stale) =>
        `${colors.red('stale:')} ${printable(stale.implementation)}, ${printable(stale.case)}: ${printable(stale.message)}`,
    ),
    [...unseenCounts(matrix)].map(
      ([implementation, count]) =>
        `${colors.yellow('not checked:')} ${counted(count, 'expected difference')} of ${printable(implementation)}`,
    ),
    [matrixVerdict(matrix, colors)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function table(
  rows: readonly string[][],
  colors: Colors,
  alignRight: readonly number[] = [],
): string[] {
  return columns(
    rows.map((row, i) =>
      row.map((cell) => (i === 0 ? colors.dim(printable(cell)) : printable(cell))),
    ),
    alignRight,
  );
}

function faultLines({ name, faults }: Column, colors: Colors): string[] {
  const lines = faults.slice(0, MAX_FAULTS).flatMap(({ at, message, stderr }) => [
    `${colors.red('fault:')} ${printable(name)}, at ${printable(at)}: ${printable(message)}`,
    ...stderr
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `  ${colors.dim('|')} ${printable(line)}`),
  ]);
  const more = faults.length - MAX_FAULTS;
  return more > 0
    ? [
        ...lines,
        `${colors.red('fault:')} ${printable(name)}: and ${more} more (--format json has all)`,
      ]
    : lines;
}
