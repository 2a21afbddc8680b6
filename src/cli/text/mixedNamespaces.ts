import { NAMESPACE_FIELDS } from '../../reducer/namespace.js';
import type { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import type { Colors } from '../io.js';
import type { EventPlace } from '../reduce/secondLook.js';
import { columns } from './columns.js';
import { printable } from './printable.js';

/** Both namespaces of a mixed stream, field by field, where each occurs, and the way out. */
export function mixedNamespacesText(
  { expected, actual, differing }: NamespaceMixedStreamError,
  [ofExpected, ofActual]: readonly (EventPlace | undefined)[],
  colors: Colors,
): string {
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
  return [
    `${colors.red('error:')} the stream mixes two namespaces; they differ in ${differing.join(', ')}`,
    ...columns([['', '', 'expected', 'found'].map((cell) => colors.dim(cell)), ...rows]),
    `  expected: first at ${placeText(ofExpected)}`,
    `  found:    first at ${placeText(ofActual)}`,
    'To reduce each namespace by itself, use dossier reduce --partition.',
    '',
  ].join('\n');
}

function valueText(value: string | null | undefined): string {
  return value == null ? '(none)' : printable(value);
}

function placeText(place: EventPlace | undefined): string {
  return place ? `${printable(place.file)}:${place.line}` : 'an unknown place';
}
