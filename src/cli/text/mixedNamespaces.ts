import { NAMESPACE_FIELDS, namespaceKey, readableNamespace } from '../../reducer/namespace.js';
import type { NamespaceMixedStreamError } from '../../reducer/namespace.js';
import type { LocalNamespaceTuple } from '../../generated/types.js';
import { payloadOf } from '../../validation/validate.js';
import type { EventPlaces } from '../eventPlaces.js';
import type { Colors } from '../io.js';
import { columns } from './columns.js';
import { printable } from './printable.js';

/** Both namespaces of a mixed stream, field by field, where each occurs, and the way out. */
export function mixedNamespacesText(
  { expected, actual, differing }: NamespaceMixedStreamError,
  events: EventPlaces,
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
    `  expected: first at ${firstPlace(expected, events)}`,
    `  found:    first at ${firstPlace(actual, events)}`,
    'To reduce each namespace by itself, use --partition.',
    '',
  ].join('\n');
}

function valueText(value: string | null | undefined): string {
  return value == null ? '(none)' : printable(value);
}

function firstPlace(namespace: LocalNamespaceTuple, events: EventPlaces): string {
  const key = namespaceKey(namespace);
  for (const [event, place] of events) {
    const candidate = readableNamespace(payloadOf(event));
    if (candidate && namespaceKey(candidate) === key)
      return `${printable(place.file)}:${place.line}`;
  }
  return 'an unknown place';
}
