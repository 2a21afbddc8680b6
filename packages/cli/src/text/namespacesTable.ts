import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { NAMESPACE_FIELDS } from 'mission-dossier-contracts/tooling';
import type { NamespaceField } from 'mission-dossier-contracts/tooling';
import type { Colors } from '../io.js';
import { columns } from './columns.js';
import { printable } from './printable.js';

/** Two namespaces that should be one, and what makes them two. */
export interface NamespaceDifference {
  readonly expected: LocalNamespaceTuple;
  readonly actual: LocalNamespaceTuple;
  readonly differing: readonly NamespaceField[];
}

/** Two namespaces, field by field. */
export function namespacesTable(
  { expected, actual, differing }: NamespaceDifference,
  colors: Colors,
): string[] {
  const rows = NAMESPACE_FIELDS.map((field) => {
    const differs = differing.includes(field);
    const cells = [
      differs ? '≠' : ' ',
      field,
      valueText(expected[field]),
      valueText(actual[field]),
    ];
    return differs ? cells.map((cell) => colors.yellow(cell)) : cells;
  });
  return columns([['', '', 'expected', 'found'].map((cell) => colors.dim(cell)), ...rows]);
}

function valueText(value: string | null | undefined): string {
  return value == null ? '(none)' : printable(value);
}
