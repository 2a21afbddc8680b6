import type { Alternative } from './alternative.js';
import { compareBounds, compareItemCounts } from './compareBounds.js';
import { compareObjects } from './compareObjects.js';
import { compareTexts } from './compareTexts.js';
import { compareValues } from './compareValues.js';
import type { Sides } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';

/** Compares two alternatives of one type. */
export function compareAlternatives(walk: Walk, pair: Sides<Alternative>): void {
  if (pair.old.only ?? pair.new.only) {
    compareValues(walk, pair);
    return;
  }
  switch (pair.new.type) {
    case 'number':
      compareBounds(walk, pair);
      break;
    case 'string':
      compareTexts(walk, pair);
      break;
    case 'array':
      compareItemCounts(walk, pair);
      walk.compare(mapSides(pair, ({ items }) => items));
      break;
    case 'object':
      compareObjects(walk, pair);
      break;
    case 'null':
    case 'boolean':
  }
}
