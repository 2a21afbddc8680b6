import type { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import type { EventPlace } from '../finding.js';
import { namespacesTable } from './namespacesTable.js';
import { printable } from './printable.js';

/** Both namespaces of a mixed stream, field by field, where each occurs, and the way out. */
export function mixedNamespacesText(
  error: NamespaceMixedStreamError,
  [ofExpected, ofActual]: readonly (EventPlace | undefined)[],
  colors: Colors,
): string {
  return [
    `${colors.red('error:')} the stream mixes two namespaces; they differ in ${error.differing.join(', ')}`,
    ...namespacesTable(error, colors),
    `  expected: first at ${placeText(ofExpected)}`,
    `  found:    first at ${placeText(ofActual)}`,
    'To reduce each namespace by itself, use dossier reduce --partition.',
    '',
  ].join('\n');
}

function placeText(place: EventPlace | undefined): string {
  return place ? `${printable(place.file)}:${place.line}` : 'an unknown place';
}
