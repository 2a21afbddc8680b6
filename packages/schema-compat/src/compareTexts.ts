import type { Alternative, TextConstraints } from './alternative.js';
import { compareLengths } from './compareBounds.js';
import { isOpaque, isShown } from './evidence.js';
import type { Break, Direction } from './finding.js';
import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { code, rejects, subjectOf } from './words.js';

/** A keyword whose text says which strings are accepted, in a way that cannot be compared. */
interface Opaque {
  readonly keyword: 'pattern' | 'not' | 'format';
  readonly added: RuleId;
  readonly removed: RuleId;
  readonly changed: RuleId;
  /** The strings that it refuses. */
  readonly refused: (text: string) => string;
}

const OPAQUE: readonly Opaque[] = [
  {
    keyword: 'pattern',
    added: 'pattern-added',
    removed: 'pattern-removed',
    changed: 'pattern-changed',
    refused: (text) => `that does not match ${code(text)}`,
  },
  {
    keyword: 'not',
    added: 'not-added',
    removed: 'not-removed',
    changed: 'not-changed',
    refused: (text) => `that matches ${code(text)}`,
  },
  {
    keyword: 'format',
    added: 'format-added',
    removed: 'format-removed',
    changed: 'format-changed',
    refused: (text) => `that is no ${text}, if it asserts formats`,
  },
];

/** Compares two alternatives that are texts. */
export function compareTexts(walk: Walk, pair: Sides<Alternative>): void {
  compareLengths(walk, pair, (from, to) => (isOpaque(from) || isOpaque(to)) && !isShown(from, to));
  for (const opaque of OPAQUE) compareOpaque(walk, pair, opaque);
}

function compareOpaque(walk: Walk, pair: Sides<Alternative>, opaque: Opaque): void {
  const texts = mapSides(pair, (side) => side[opaque.keyword]);
  const lost = [...texts.old].find(([text]) => !texts.new.has(text));
  const gained = [...texts.new].find(([text]) => !texts.old.has(text));
  const at: Sides<Spot> = {
    old: spotOf(lost, texts.old, pair.old),
    new: spotOf(gained, texts.new, pair.new),
  };
  const breakOf = (direction: Direction, [text]: readonly [string, Spot]): Break => ({
    text: rejects(direction, `${subjectOf(at.new)} ${opaque.refused(text)}`),
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
  said: readonly [string, Spot] | undefined,
  texts: TextConstraints,
  side: Alternative,
): Spot {
  const [any] = texts.values();
  return said?.[1] ?? any ?? side.at;
}

function isUndecided(
  direction: Direction,
  pair: Sides<Alternative>,
  { keyword }: Opaque,
  isChanged: boolean,
): boolean {
  const [from, to] = direction === 'backward' ? [pair.old, pair.new] : [pair.new, pair.old];
  // Each format refuses some string; of strings that are any, it refuses those.
  if (keyword === 'format' && !isChanged) return isOpaque(from);
  return !isShown(from, to);
}
