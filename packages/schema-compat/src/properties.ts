import type { Conjunction } from './alternative.js';
import { withoutRepeats } from './withoutRepeats.js';
import { below, spotBelow } from './schemaSet.js';
import type { Place, Schema, Spot } from './schemaSet.js';

/** What schemas say together of the properties of an object. */
export interface Properties {
  /** Those that any of the schemas names in `properties`, and where it does so first. */
  readonly declared: ReadonlyMap<string, Spot>;
  /** And in `required`. */
  readonly required: ReadonlyMap<string, Spot>;
  /** What the value of a property must meet. */
  readonly valueOf: (name: string) => Conjunction;
  /** What the value of a property must meet that none of the schemas names. */
  readonly others: Conjunction;
}

/** Gathers the object keywords of schemas that must all hold. */
export function propertiesOf(objects: Conjunction): Properties {
  const parts = objects.map((place) => ({
    place,
    named: namedBy(place),
    others: othersOf(place),
    required: requiredBy(place),
  }));
  const spots = (of: (part: (typeof parts)[number]) => readonly (readonly [string, Spot])[]) =>
    new Map(parts.flatMap(of).reverse());
  return {
    declared: spots(({ named }) => [...named]),
    required: spots(({ place, required }) =>
      required.map((name) => [name, spotBelow(place, 'required')] as const),
    ),
    valueOf: (name) => withoutRepeats(parts.map(({ named, others }) => named.get(name) ?? others)),
    others: withoutRepeats(parts.map(({ others }) => others)),
  };
}

function keywordOf(place: Place, keyword: string): unknown {
  return typeof place.schema === 'object' ? place.schema[keyword] : undefined;
}

function namedBy(place: Place): Map<string, Place> {
  const properties = (keywordOf(place, 'properties') ?? {}) as Readonly<Record<string, Schema>>;
  return new Map(
    Object.entries(properties).map(([name, schema]) => [
      name,
      below(place, ['properties', name], schema),
    ]),
  );
}

function requiredBy(place: Place): readonly string[] {
  return (keywordOf(place, 'required') ?? []) as readonly string[];
}

/** Without `additionalProperties` an object is open. */
function othersOf(place: Place): Place {
  const schema = keywordOf(place, 'additionalProperties') as Schema | undefined;
  return schema === undefined
    ? { ...place, schema: true }
    : below(place, ['additionalProperties'], schema);
}
