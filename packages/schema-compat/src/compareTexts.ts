import type { Alternative, TextConstraints } from './alternative.js';
import { compareLengths } from './compareBounds.js';
import { isOpaque, isProven } from './evidence.js';
import type { Break, Direction } from './finding.js';
import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { code, rejects, subjectOf } from './words.js';

/** A keyword that constrains strings in a way that cannot be compared. */
interface OpaqueKeyword {
  readonly keyword: 'pattern' | 'not' | 'format';
  readonly added: RuleId;
  readonly removed: RuleId;
  readonly changed: RuleId;
  /** A description of the strings that it rejects. */
  readonly rejected: (text: string) => string;
}

const OPAQUE_KEYWORDS: readonly OpaqueKeyword[] = [
  {
    keyword: 'pattern',
    added: 'pattern-added',
    removed: 'pattern-removed',
    changed: 'pattern-changed',
    rejected: (text) => `that does not match ${code(text)}`,
  },
  {
    keyword: 'not',
    added: 'not-added',
    removed: 'not-removed',
    changed: 'not-changed',
    rejected: (text) => `that matches ${code(text)}`,
  },
  {
    keyword: 'format',
    added: 'format-added',
    removed: 'format-removed',
    changed: 'format-changed',
    rejected: (text) => `that is not a valid ${text}, if it asserts formats`,
  },
];

/** Compares two alternatives that are strings. */
export function compareTexts(walk: Walk, pair: Sides<Alternative>): void {
  compareLengths(walk, pair, (from, to) => (isOpaque(from) || isOpaque(to)) && !isProven(from, to));
  for (const opaque of OPAQUE_KEYWORDS) compareOpaque(walk, pair, opaque);
}

function compareOpaque(walk: Walk, pair: Sides<Alternative>, opaque: OpaqueKeyword): void {
  const texts = mapSides(pair, (side) => side[opaque.keyword]);
  const lost = [...texts.old].find(([text]) => !texts.new.has(text));
  const gained = [...texts.new].find(([text]) => !texts.old.has(text));
  const at: Sides<Spot> = {
    old: spotOf(lost, texts.old, pair.old),
    new: spotOf(gained, texts.new, pair.new),
  };
  const breakOf = (direction: Direction, [text]: readonly [string, Spot]): Break => ({
    text: rejects(direction, `${subjectOf(at.new)} ${opaque.rejected(text)}`),
    isUndecided: isUndecided(direction, pair, opaque, lost !== undefined && gained !== undefined),
  });
  const rule = lost ? (gained ? opaque.changed : opaque.removed) : opaque.added;
  if (lost ?? gained)
    walk.report(rule, at, {
      backward: gained && breakOf('backward', gained),
      forward: lost && breakOf('forward', lost),
    });
}

function spotOf(
  changed: readonly [string, Spot] | undefined,
  texts: TextConstraints,
  side: Alternative,
): Spot {
  const [any] = texts.values();
  return changed?.[1] ?? any ?? side.at;
}

function isUndecided(
  direction: Direction,
  pair: Sides<Alternative>,
  { keyword }: OpaqueKeyword,
  isChanged: boolean,
): boolean {
  const [from, to] = direction === 'backward' ? [pair.old, pair.new] : [pair.new, pair.old];
  // Each format rejects some string. If any string is accepted, that string is, too.
  if (keyword === 'format' && !isChanged) return isOpaque(from);
  return !isProven(from, to);
}
