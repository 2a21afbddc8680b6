import { unseenCounts } from 'mission-dossier-conformance-runner';
import type { Cell, Column, Matrix } from 'mission-dossier-conformance-runner';
import { printable } from '../../text/printable.js';
import { differingTable, TOTALS_HEADINGS, totalsRow } from './cells.js';

/** A matrix as a page: totals, the cases that differ, why those that are expected do, faults. */
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
      'Expected differences that did not happen',
      matrix.stale.map(
        ({ case: id, implementation, message }) =>
          `- ${code(implementation)}, ${code(id)}: ${inline(message)}`,
      ),
    ),
    ...section(
      'Expected differences that were not looked at',
      [...unseenCounts(matrix)].map(([name, count]) => `- ${code(name)}: ${count}`),
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
      cell.status === 'expected' ? [`- ${code(name)}, ${code(id)}: ${inline(cell.reason)}`] : [],
    );
}

function faults({ name, faults }: Column): string[] {
  return faults.map(({ at, message }) => `- ${code(name)}, at ${code(at)}: ${inline(message)}`);
}

function table([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(inline)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(inline))),
  ].join('\n');
}

/** Text with nothing in it that Markdown or HTML would take for its own. */
function inline(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`);
}

function code(text: string): string {
  return `\`${printable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
