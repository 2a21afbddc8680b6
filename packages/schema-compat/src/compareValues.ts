import { comparableJson } from 'mission-dossier-contracts/tooling';
import { accepts } from './accepts.js';
import type { Alternative } from './alternative.js';
import { alternativesOf } from './alternatives.js';
import { isOpaque, isShown } from './evidence.js';
import type { Break, Direction } from './finding.js';
import { valueSet } from './jsonValues.js';
import type { Sides } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { rejects, subjectOf, valuesText } from './words.js';

/** Longer ranges of integers are not taken for lists. */
const LONGEST_RANGE = 1000;

/** Compares two alternatives, at least one of which lists its values. */
export function compareValues(walk: Walk, pair: Sides<Alternative>): void {
  const at = mapSides(pair, (side) => side.only?.at ?? side.at);
  const backward = lossOf('backward', pair.old, pair.new);
  const forward = lossOf('forward', pair.new, pair.old);
  if (pair.old.only && pair.new.only) {
    if (backward) walk.report('enum-shrunk', at, { backward });
    if (forward) walk.report('enum-grown', at, { forward });
  } else if (backward ?? forward) {
    walk.report(pair.new.only ? 'enum-added' : 'enum-removed', at, { backward, forward });
  }
}

/** What of the one alternative the other does not accept, as a break. */
function lossOf(direction: Direction, from: Alternative, to: Alternative): Break | undefined {
  const subject = subjectOf(to.only?.at ?? to.at);
  const known = listOf(to);
  const values = listOf(from);
  if (!values) {
    const what = `${subject} where it is not one of ${valuesText(known ?? [])}`;
    return { text: rejects(direction, what), isUndecided: isOpaque(from) && !isShown(from, to) };
  }
  const knownTexts = known && valueSet(known);
  const lost = values.filter((value) =>
    knownTexts ? !knownTexts.has(comparableJson(value)) : !accepts(to, value, alternativesOf),
  );
  if (lost.length > 0)
    return {
      text: rejects(direction, `${valuesText(lost)} as ${subject}`),
      isUndecided: from.format.size > 0,
    };
  const mayLackFormat = [...to.format.keys()].some((format) => !from.format.has(format));
  return mayLackFormat
    ? {
        text: rejects(direction, `values of ${subject} that do not meet its format`),
        isUndecided: true,
      }
    : undefined;
}

/** All values of an alternative, where they are few. */
function listOf(alternative: Alternative): readonly unknown[] | undefined {
  const { type, only, integer, minimum, maximum } = alternative;
  if (only) return only.value;
  if (type === 'null') return [null];
  if (type === 'boolean') return [false, true];
  if (!integer || !minimum || !maximum) return undefined;
  const count = maximum.value - minimum.value + 1;
  return count > LONGEST_RANGE
    ? undefined
    : Array.from({ length: count }, (_, i) => minimum.value + i);
}
