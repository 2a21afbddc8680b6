import { unseenCounts } from 'mission-dossier-conformance-runner';
import type { Cell, Column, Matrix } from 'mission-dossier-conformance-runner';
import { markdownCode, markdownTable, markdownText } from '../../text/markdown.js';
import { differingTable, TOTALS_HEADINGS, totalsRow } from './cells.js';

/** A matrix as a page: totals, the cases that differ, reasons of expected differences, faults. */
export function markdownMatrix(matrix: Matrix): string {
  const differing = differingTable(matrix);
  return [
    table([TOTALS_HEADINGS, ...matrix.columns.map((column) => totalsRow(matrix, column))]),
    ...(differing.length === 0
      ? ['No implementation differs in any case.']
      : ['## Cases that differ', table(differing)]),
    ...section(
      'Why',
      matrix.columns.flatMap((column) => reasons(matrix, column)),
    ),
    ...section('Faults', matrix.columns.flatMap(faults)),
    ...section(
      'Expected differences that did not occur',
      matrix.stale.map(
        ({ case: id, implementation, message }) =>
          `- ${markdownCode(implementation)}, ${markdownCode(id)}: ${markdownText(message)}`,
      ),
    ),
    ...section(
      'Expected differences that were not checked',
      [...unseenCounts(matrix)].map(([name, count]) => `- ${markdownCode(name)}: ${count}`),
    ),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function reasons({ cases }: Matrix, { name, cells }: Column): string[] {
  return cells
    .map((cell, i): [string, Cell] => [cases[i]?.id ?? '', cell])
    .flatMap(([id, cell]) =>
      cell.status === 'expected'
        ? [`- ${markdownCode(name)}, ${markdownCode(id)}: ${markdownText(cell.reason)}`]
        : [],
    );
}

function faults({ name, faults }: Column): string[] {
  return faults.map(
    ({ at, message }) =>
      `- ${markdownCode(name)}, at ${markdownCode(at)}: ${markdownText(message)}`,
  );
}

function table(rows: readonly string[][]): string {
  return markdownTable(rows.map((row) => row.map(markdownText)));
}
