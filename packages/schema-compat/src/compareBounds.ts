import type { Alternative } from './alternative.js';
import type { RuleId } from './rules.js';
import type { Sides } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { rejects, subjectOf } from './words.js';

/** A keyword that limits a number, a length or a count. */
interface Bound {
  readonly keyword: 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems';
  /** The limit if the keyword is absent. */
  readonly none: number;
  readonly raised: RuleId;
  readonly lowered: RuleId;
  /** A description of the values beyond the limit. */
  readonly beyond: (limit: number) => string;
}

const NUMBER_BOUNDS: readonly Bound[] = [
  {
    keyword: 'minimum',
    none: -Infinity,
    raised: 'minimum-raised',
    lowered: 'minimum-lowered',
    beyond: (limit) => `below ${limit}`,
  },
  {
    keyword: 'maximum',
    none: Infinity,
    raised: 'maximum-raised',
    lowered: 'maximum-lowered',
    beyond: (limit) => `above ${limit}`,
  },
];

const LENGTH_BOUNDS: readonly Bound[] = [
  {
    keyword: 'minLength',
    none: 0,
    raised: 'min-length-raised',
    lowered: 'min-length-lowered',
    beyond: (limit) => `shorter than ${limit}`,
  },
  {
    keyword: 'maxLength',
    none: Infinity,
    raised: 'max-length-raised',
    lowered: 'max-length-lowered',
    beyond: (limit) => `longer than ${limit}`,
  },
];

const LEAST_ITEMS: Bound = {
  keyword: 'minItems',
  none: 0,
  raised: 'min-items-raised',
  lowered: 'min-items-lowered',
  beyond: (limit) => `with fewer than ${limit} items`,
};

/** Compares the limits of two alternatives that are numbers. */
export function compareBounds(walk: Walk, pair: Sides<Alternative>): void {
  const at = mapSides(pair, (side) => side.at);
  const what = `${subjectOf(pair.new.at)} if it has a fraction`;
  if (pair.old.integer && !pair.new.integer)
    walk.report('integer-to-number', at, { forward: { text: rejects('forward', what) } });
  if (!pair.old.integer && pair.new.integer)
    walk.report('number-to-integer', at, { backward: { text: rejects('backward', what) } });
  for (const bound of NUMBER_BOUNDS) compareBound(walk, pair, bound, () => false);
}

/** Compares how many items two alternatives that are arrays must have. */
export function compareItemCounts(walk: Walk, pair: Sides<Alternative>): void {
  compareBound(walk, pair, LEAST_ITEMS, () => false);
}

/**
 * Compares the lengths of two alternatives that are strings.
 *
 * @param isUndecided - whether it is unknown if the first accepts a string that the second does not
 */
export function compareLengths(
  walk: Walk,
  pair: Sides<Alternative>,
  isUndecided: (from: Alternative, to: Alternative) => boolean,
): void {
  for (const bound of LENGTH_BOUNDS) compareBound(walk, pair, bound, isUndecided);
}

function compareBound(
  walk: Walk,
  pair: Sides<Alternative>,
  { keyword, none, raised, lowered, beyond }: Bound,
  isUndecided: (from: Alternative, to: Alternative) => boolean,
): void {
  const { old: before, new: after } = mapSides(pair, (side) => side[keyword]?.value ?? none);
  if (before === after) return;
  const at = mapSides(pair, (side) => side[keyword]?.at ?? side.at);
  const isRaised = after > before;
  const isNarrower = isRaised === keyword.startsWith('min');
  const subject = subjectOf(at.new);
  if (isNarrower) {
    const text = rejects('backward', `${subject} ${beyond(after)}`);
    walk.report(isRaised ? raised : lowered, at, {
      backward: { text, isUndecided: isUndecided(pair.old, pair.new) },
    });
  } else {
    const text = rejects('forward', `${subject} ${beyond(before)}`);
    walk.report(isRaised ? raised : lowered, at, {
      forward: { text, isUndecided: isUndecided(pair.new, pair.old) },
    });
  }
}
