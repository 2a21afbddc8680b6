import type { Conjunction } from './alternative.js';
import type { Place } from './schemaSet.js';

/**
 * A conjunction without duplicates and without schemas that assert nothing. The number of such conjunctions is
 * finite, so a walk through a recursive schema meets one of them again.
 */
export function withoutRepeats(places: Conjunction): Conjunction {
  const byPlace = new Map<string, Place>();
  for (const place of places) if (place.schema !== true) byPlace.set(keyOfPlace(place), place);
  return byPlace.size === 0 ? places.slice(0, 1) : [...byPlace.values()];
}

/** A key that identifies a subschema in its version. */
export function keyOfPlace({ file, pointer, schema }: Place): string {
  return `${file}#${pointer}${typeof schema === 'boolean' ? ` ${schema}` : ''}`;
}
