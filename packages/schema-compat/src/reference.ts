import { alternativesOf, membersOf } from './alternatives.js';
import type { Conjunction } from './alternative.js';
import { ANNOTATIONS } from './keywords.js';
import { referencedPlace, spotBelow } from './schemaSet.js';
import type { Place, Spot } from './schemaSet.js';

/** A reference, without wrappers that do not change its meaning: `allOf` of one, `anyOf` with null. */
export interface Reference {
  readonly at: Spot;
  readonly target: Place;
  /** Whether null is accepted beside what the target accepts. */
  readonly isNullable: boolean;
  /** The place of the null, or where it would be. */
  readonly nullAt: Spot;
}

/** The reference that schemas amount to; undefined if they assert anything else. */
export function plainReferenceOf(places: Conjunction): Reference | undefined {
  const [outer] = places;
  if (outer === undefined || places.length > 1) return undefined;
  let place = outer;
  let nullAt: Spot | undefined;
  for (;;) {
    const keyword = onlyKeyword(place);
    const { schema } = place;
    if (keyword === '$ref' && typeof schema === 'object') {
      return {
        at: spotBelow(place, '$ref'),
        target: referencedPlace(place, schema['$ref'] as string),
        isNullable: nullAt !== undefined,
        nullAt: nullAt ?? outer,
      };
    }
    if (keyword !== 'allOf' && keyword !== 'anyOf') return undefined;
    const members = membersOf(place, keyword);
    const others = keyword === 'anyOf' ? members.filter((member) => !isNull(member)) : members;
    const [inner] = others;
    if (inner === undefined || others.length > 1) return undefined;
    nullAt ??= members.find((member) => !others.includes(member));
    place = inner;
  }
}

/** The only keyword that asserts something. */
function onlyKeyword({ schema }: Place): string | undefined {
  if (typeof schema === 'boolean') return undefined;
  const keywords = Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword));
  return keywords.length === 1 ? keywords[0] : undefined;
}

/** Whether null is all that a schema accepts. */
export function isNull(place: Place): boolean {
  const { schema } = place;
  return typeof schema === 'object' && schema['type'] === 'null' && onlyKeyword(place) === 'type';
}

/** Whether schemas accept null. */
export function acceptsNull(places: Conjunction): boolean {
  return alternativesOf(places).some(({ type }) => type === 'null');
}
