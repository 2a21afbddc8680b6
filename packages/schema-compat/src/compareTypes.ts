import type { Alternative, Conjunction, Type } from './alternative.js';
import { alternativesOf } from './alternatives.js';
import { compareAlternatives } from './compareAlternatives.js';
import type { Break, Direction } from './finding.js';
import { TYPES } from './keywords.js';
import type { RuleId } from './rules.js';
import { spotBelow } from './schemaSet.js';
import type { Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { rejects, subjectOf, typesText } from './words.js';

/** Compares what schemas accept, type by type. */
export function compareTypes(walk: Walk, pair: Sides<Conjunction>): void {
  const alternatives = mapSides(pair, alternativesOf);
  const ofType = (type: Type) =>
    mapSides(alternatives, (side) => side.filter((alternative) => alternative.type === type));
  const lost = TYPES.filter((type) => ofType(type).new.length === 0 && ofType(type).old.length > 0);
  const gained = TYPES.filter(
    (type) => ofType(type).old.length === 0 && ofType(type).new.length > 0,
  );
  if (lost.length + gained.length > 0) reportTypes(walk, pair, alternatives, lost, gained);

  for (const type of TYPES) {
    const { old: olds, new: news } = ofType(type);
    const [before, after] = [olds[0], news[0]];
    if (!before || !after) continue;
    if (olds.length + news.length === 2) compareAlternatives(walk, { old: before, new: after });
    else compareSeveral(walk, pair, { old: olds, new: news });
  }
}

function reportTypes(
  walk: Walk,
  pair: Sides<Conjunction>,
  alternatives: Sides<readonly Alternative[]>,
  lost: readonly Type[],
  gained: readonly Type[],
): void {
  const at: Sides<Spot> = {
    old: typeSpot(pair.old, alternatives.old, lost),
    new: typeSpot(pair.new, alternatives.new, gained),
  };
  const breakOf = (direction: Direction, types: readonly Type[]): Break | undefined =>
    types.length === 0
      ? undefined
      : { text: rejects(direction, `${subjectOf(at.new)} where it is ${typesText(types)}`) };
  walk.report(typeRule(lost, gained), at, {
    backward: breakOf('backward', lost),
    forward: breakOf('forward', gained),
  });
}

function typeRule(lost: readonly Type[], gained: readonly Type[]): RuleId {
  if (lost.length > 0 && gained.length > 0) return 'type-changed';
  if (gained.length > 0) return gained.join() === 'null' ? 'null-allowed' : 'type-widened';
  return lost.join() === 'null' ? 'null-forbidden' : 'type-narrowed';
}

/** Where a schema says one of the types, in its own file. */
function typeSpot(
  [place]: Conjunction,
  alternatives: readonly Alternative[],
  types: readonly Type[],
): Spot {
  if (!place) throw new Error('a conjunction of nothing has no place');
  const said = alternatives.find(({ type }) => types.includes(type));
  const at = said?.only?.at ?? said?.at;
  if (at?.file === place.file) return at;
  const { schema } = place;
  return typeof schema === 'object' && 'type' in schema ? spotBelow(place, 'type') : place;
}

/** Several objects, or texts: each must be part of one of the other version's. */
function compareSeveral(
  walk: Walk,
  pair: Sides<Conjunction>,
  { old: olds, new: news }: Sides<readonly Alternative[]>,
): void {
  const isKept = olds.every((before) =>
    news.some((after) => !walk.breaksOfAlternatives({ old: before, new: after }).backward),
  );
  const isKnown = news.every((after) =>
    olds.some((before) => !walk.breaksOfAlternatives({ old: before, new: after }).forward),
  );
  if (isKept && isKnown) return;
  const at = mapSides(pair, anyOfSpot);
  const breakOf = (direction: Direction): Break => ({
    text: `it cannot be shown that ${direction === 'backward' ? 'a new' : 'an old'} consumer accepts every ${subjectOf(at.new)} that ${direction === 'backward' ? 'an old' : 'a new'} one does`,
    isUndecided: true,
  });
  walk.report('alternatives-changed', at, {
    backward: isKept ? undefined : breakOf('backward'),
    forward: isKnown ? undefined : breakOf('forward'),
  });
}

function anyOfSpot([place]: Conjunction): Spot {
  if (!place) throw new Error('a conjunction of nothing has no place');
  const { schema } = place;
  return typeof schema === 'object' && 'anyOf' in schema ? spotBelow(place, 'anyOf') : place;
}
