import type { Conjunction } from './alternative.js';
import type { Place } from './schemaSet.js';

/**
 * Schemas that must all hold, each once, and without those that say nothing. There are only so many of them,
 * so that a recursive schema comes back to a conjunction that it had before.
 */
export function joined(places: Conjunction): Conjunction {
  const byPlace = new Map<string, Place>();
  for (const place of places) if (place.schema !== true) byPlace.set(keyOfPlace(place), place);
  return byPlace.size === 0 ? places.slice(0, 1) : [...byPlace.values()];
}

/** What tells a place from the others of its version. */
export function keyOfPlace({ file, pointer, schema }: Place): string {
  return `${file}#${pointer}${typeof schema === 'boolean' ? ` ${schema}` : ''}`;
}
