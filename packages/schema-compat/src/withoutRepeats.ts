import type { Conjunction } from './alternative.js';
import type { Place } from './schemaSet.js';

/**
 * A conjunction with each schema once, and without those that assert nothing. The number of such
 * conjunctions is finite, so a recursive schema returns to one that was met before.
 */
export function withoutRepeats(places: Conjunction): Conjunction {
  const byPlace = new Map<string, Place>();
  for (const place of places) if (place.schema !== true) byPlace.set(keyOfPlace(place), place);
  return byPlace.size === 0 ? places.slice(0, 1) : [...byPlace.values()];
}

/** A key of a place among those of its version. */
export function keyOfPlace({ file, pointer, schema }: Place): string {
  return `${file}#${pointer}${typeof schema === 'boolean' ? ` ${schema}` : ''}`;
}
