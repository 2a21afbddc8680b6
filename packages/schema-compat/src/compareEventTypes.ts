import { Comparison } from './comparison.js';
import type { Budget } from './comparison.js';
import type { Finding } from './finding.js';
import { rootOf, spotBelow } from './schemaSet.js';
import type { SchemaSet, Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { code } from './words.js';

/** Compares which event types there are, and which schema the payload of each has. */
export function compareEventTypes(
  sets: Sides<SchemaSet>,
  mapFile: string,
  budget: Budget,
): readonly Finding[] {
  const pass = new Comparison(mapFile, 'events', budget);
  const types = new Set([...sets.old.eventTypes.keys(), ...sets.new.eventTypes.keys()]);
  for (const type of types) compareEventType(pass, sets, { file: mapFile, pointer: '' }, type);
  return pass.findings;
}

function compareEventType(walk: Walk, sets: Sides<SchemaSet>, map: Spot, type: string): void {
  const models = mapSides(sets, ({ eventTypes }) => eventTypes.get(type));
  const at = mapSides(models, (model) => (model === undefined ? map : spotBelow(map, type)));
  if (models.old === undefined) {
    walk.report(
      'event-type-added',
      at,
      {},
      `an old consumer ignores events of the type ${code(type)}`,
    );
  } else if (models.new === undefined) {
    const text = `a new consumer ignores events of the type ${code(type)}, which an old one took`;
    walk.report('event-type-removed', at, { backward: { text } });
  } else if (models.old !== models.new) {
    const targets = {
      old: rootOf(sets.old, `${models.old}.json`),
      new: rootOf(sets.new, `${models.new}.json`),
    };
    const note = `the payload of ${code(type)} has another schema, which accepts the same`;
    walk.report(
      'event-type-remapped',
      at,
      walk.breaksOf(mapSides(targets, (target) => [target])),
      note,
    );
  }
}
