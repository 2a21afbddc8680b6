import type { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import type { EventPlace } from '../finding.js';
import { namespacesTable } from './namespacesTable.js';
import { printable } from './printable.js';

/** Both namespaces of a mixed stream, field by field, the first place of each, and a remedy. */
export function mixedNamespacesText(
  error: NamespaceMixedStreamError,
  [ofExpected, ofActual]: readonly (EventPlace | undefined)[],
  colors: Colors,
): string {
  const isOfMission = !error.differing.includes('feature_slug');
  return [
    `${colors.red('error:')} the stream mixes two namespaces; they differ in ${error.differing.join(', ')}`,
    ...namespacesTable(error, colors),
    `  expected: first at ${placeText(ofExpected)}`,
    `  found:    first at ${placeText(ofActual)}`,
    'To reduce each namespace separately, use dossier reduce --partition; to compare each, dossier drift --partition.',
    `dossier list shows all of them${isOfMission ? '' : ', and --mission SLUG selects one'}.`,
    '',
  ].join('\n');
}

function placeText(place: EventPlace | undefined): string {
  return place ? `${printable(place.file)}:${place.line}` : 'an unknown place';
}
