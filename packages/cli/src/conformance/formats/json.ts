import {
  conforms,
  differingRows,
  expectedText,
  totalsOf,
} from 'mission-dossier-conformance-runner';
import type { Matrix } from 'mission-dossier-conformance-runner';
import { printableJson } from '../../text/printable.js';

/** A matrix for programs. */
export function jsonMatrix(matrix: Matrix): string {
  const { cases, columns, stale, unseen } = matrix;
  const report = {
    conforms: conforms(matrix),
    cases: cases.length,
    implementations: columns.map((column) => ({
      name: column.name,
      language: column.about?.language ?? null,
      version: column.about?.version ?? null,
      totals: totalsOf(cases, column),
      faults: column.faults,
    })),
    differing: differingRows(matrix).map(({ case: { id, kind, expected }, cells }) => ({
      case: id,
      kind,
      expected: expectedText(expected),
      answers: columns.map(({ name }, i) => ({ implementation: name, ...cells[i] })),
    })),
    stale,
    unseen,
  };
  return `${printableJson(report, 2)}\n`;
}
