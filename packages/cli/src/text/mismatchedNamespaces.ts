import type { NamespaceMismatchError } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import { namespacesTable } from './namespacesTable.js';

/** Why two dossiers cannot be compared: both namespaces, field by field. */
export function mismatchedNamespacesText(error: NamespaceMismatchError, colors: Colors): string {
  return [
    `${colors.red('error:')} dossiers of different namespaces cannot be compared; they differ in ${error.differing.join(', ')}`,
    ...namespacesTable(error, colors),
    '',
  ].join('\n');
}
