import {
  conforms,
  differingRows,
  expectedText,
  totalsOf,
} from 'mission-dossier-conformance-runner';
import type { Matrix, Totals } from 'mission-dossier-conformance-runner';
import type { ConformanceReport, ConformanceTotals } from 'mission-dossier-contracts/tooling';
import { printableJson } from '../../text/printable.js';

/** A matrix for programs. */
export function jsonMatrix(matrix: Matrix): string {
  const { cases, columns, stale, unseen } = matrix;
  const report: ConformanceReport = {
    conforms: conforms(matrix),
    cases: cases.length,
    implementations: columns.map((column) => ({
      name: column.name,
      language: column.about?.language ?? null,
      version: column.about?.version ?? null,
      totals: jsonTotals(totalsOf(cases, column)),
      faults: [...column.faults],
    })),
    differing: differingRows(matrix).map(({ case: { id, kind, expected }, cells }) => ({
      case: id,
      kind: kind === 'round trip' ? 'round_trip' : kind,
      expected: expectedText(expected),
      answers: columns.map(({ name }, i) => ({
        implementation: name,
        ...(cells[i] ?? { status: 'fault' }),
      })),
    })),
    stale: [...stale],
    unseen: [...unseen],
  };
  return `${printableJson(report, 2)}\n`;
}

function jsonTotals({ kinds, categories, ...counts }: Totals): ConformanceTotals {
  const { 'round trip': round_trip, ...others } = kinds;
  return { ...counts, categories: { ...categories }, kinds: { ...others, round_trip } };
}
