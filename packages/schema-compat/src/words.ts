import { describe, excerpt, segmentsOf } from 'mission-dossier-contracts/tooling';
import type { Type } from './alternative.js';
import type { Direction } from './finding.js';
import { nameOf } from './schemaSet.js';
import type { Spot } from './schemaSet.js';

const MOST_VALUES = 5;

/** A name as code. */
export function code(name: string): string {
  return `\`${excerpt(name)}\``;
}

/** What a spot is about, for a person: the nearest property, or the model. */
export function subjectOf({ file, pointer }: Spot): string {
  const segments = segmentsOf(pointer);
  let depth = 0;
  let subject = code(nameOf(file));
  while (depth < segments.length) {
    const segment = segments[depth];
    if (segment === 'properties') subject = code(segments[depth + 1] ?? '');
    if (segment === 'items') subject = `an item of ${subject}`;
    if (segment === 'additionalProperties') subject = `any other property of ${subject}`;
    depth += ['properties', 'allOf', 'anyOf'].includes(segment ?? '') ? 2 : 1;
  }
  return subject;
}

/** Some values, the first of many. */
export function valuesText(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map(describe);
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

const TYPE_TEXTS: { readonly [type in Type]: string } = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  object: 'an object',
};

/** A choice of types. */
export function typesText(types: readonly Type[]): string {
  return types.map((type) => TYPE_TEXTS[type]).join(' or ');
}

/** What a consumer of one version does with values of the other. */
export function rejects(direction: Direction, what: string): string {
  return `${direction === 'backward' ? 'a new' : 'an old'} consumer rejects ${what}`;
}
