import type { Alternative } from './alternative.js';
import type { Break, Breaks, Direction } from './finding.js';
import { propertiesOf } from './properties.js';
import type { Properties } from './properties.js';
import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { code, rejects, subjectOf } from './words.js';

/** Compares two alternatives that are objects. */
export function compareObjects(walk: Walk, alternatives: Sides<Alternative>): void {
  const pair = mapSides(alternatives, ({ objects }) => propertiesOf(objects));
  const places = mapSides(alternatives, ({ objects }) => objects[0] as Spot);
  const names = new Set(
    [pair.old, pair.new].flatMap(({ declared, required }) => [
      ...declared.keys(),
      ...required.keys(),
    ]),
  );
  for (const name of names) compareProperty(walk, pair, places, name);
  compareOthers(walk, pair, places);
}

function compareProperty(
  walk: Walk,
  pair: Sides<Properties>,
  places: Sides<Spot>,
  name: string,
): void {
  const isDeclared = mapSides(pair, ({ declared }) => declared.has(name));
  const values = mapSides(pair, ({ valueOf }) => valueOf(name));
  if (isDeclared.old === isDeclared.new) {
    compareRequired(walk, pair, places, name);
    walk.compare(values);
    return;
  }
  const isRequired = mapSides(pair, ({ required }) => required.has(name));
  const side = isDeclared.new ? 'new' : 'old';
  const change = isDeclared.new ? 'property-added' : 'property-removed';
  const rule: RuleId = `${change}-${isRequired[side] ? 'required' : 'optional'}`;
  const breaks = withReasons(walk, walk.breaksOf(values), pair, name);
  walk.report(
    rule,
    spotsOf(pair, places, name),
    {
      backward: absence(walk, 'backward', name, isRequired) ?? breaks.backward,
      forward: absence(walk, 'forward', name, isRequired) ?? breaks.forward,
    },
    `${code(name)} may be what it could be before`,
  );
}

/** Where each version names a property, or else the object that could. */
function spotsOf(pair: Sides<Properties>, places: Sides<Spot>, name: string): Sides<Spot> {
  const spotOf = ({ declared, required }: Properties) => declared.get(name) ?? required.get(name);
  return { old: spotOf(pair.old) ?? places.old, new: spotOf(pair.new) ?? places.new };
}

/** Where a property must be there now, or had to be. */
function absence(
  walk: Walk,
  direction: Direction,
  name: string,
  isRequired: Sides<boolean>,
): Break | undefined {
  const [from, to] =
    direction === 'backward' ? [isRequired.old, isRequired.new] : [isRequired.new, isRequired.old];
  return !from && to
    ? { text: rejects(direction, `${walk.valuesWord} without ${code(name)}`) }
    : undefined;
}

/** Why the value of a property that only one version names is refused by the other. */
function withReasons(walk: Walk, breaks: Breaks, pair: Sides<Properties>, name: string): Breaks {
  const reason = (direction: Direction, to: Properties, from: Properties): Break | undefined => {
    const found = breaks[direction];
    if (!found) return undefined;
    if (!to.declared.has(name) && isClosed(to))
      return {
        text: rejects(
          direction,
          `${walk.valuesWord} that carry ${code(name)}: the object is closed`,
        ),
      };
    const text =
      !from.declared.has(name) && isOpen(from)
        ? `${found.text}: the object is open, where ${code(name)} is not named it may be anything`
        : found.text;
    return { ...found, text };
  };
  return {
    backward: reason('backward', pair.new, pair.old),
    forward: reason('forward', pair.old, pair.new),
  };
}

function compareRequired(
  walk: Walk,
  pair: Sides<Properties>,
  places: Sides<Spot>,
  name: string,
): void {
  const isRequired = mapSides(pair, ({ required }) => required.has(name));
  if (isRequired.old === isRequired.new) return;
  const at = spotsOf(pair, places, name);
  walk.report(isRequired.new ? 'required-added' : 'required-removed', at, {
    backward: absence(walk, 'backward', name, isRequired),
    forward: absence(walk, 'forward', name, isRequired),
  });
}

/** Compares what the properties may be that are not named. */
function compareOthers(walk: Walk, pair: Sides<Properties>, places: Sides<Spot>): void {
  const closed = mapSides(pair, isClosed);
  const at = mapSides(
    pair,
    ({ others }) => others.find(({ schema }) => schema === false) ?? (others[0] as Spot),
  );
  const what = `${walk.valuesWord} with properties of ${subjectOf(places.new)} that are not named`;
  if (closed.old && closed.new) return;
  if (closed.new)
    walk.report('object-closed', at, { backward: { text: rejects('backward', what) } });
  else if (closed.old)
    walk.report('object-opened', at, { forward: { text: rejects('forward', what) } });
  else walk.compare(mapSides(pair, ({ others }) => others));
}

function isClosed({ others }: Properties): boolean {
  return others.some(({ schema }) => schema === false);
}

function isOpen({ others }: Properties): boolean {
  return others.every(({ schema }) => schema === true);
}
