import { EVENT_TYPE_TO_SCHEMA } from 'mission-dossier-contracts';
import {
  contractConstraints as constraints,
  holdsExtreme,
} from 'mission-dossier-contracts/tooling';
import type { Constraints, ValueConstraints } from 'mission-dossier-contracts/tooling';

type Look = (value: unknown) => boolean;

/**
 * Whether a valid event holds a number that is nothing, or beyond all measure. It looks only
 * where the schemas allow a number: which takes less time than {@link holdsExtreme}.
 */
export function eventHoldsExtreme(event: object): boolean {
  for (const key in event) {
    const member = (event as Record<string, unknown>)[key];
    if (typeof member !== 'string' && key !== 'payload' && holdsExtreme(member)) return true;
  }
  const { event_type, payload } = event as { event_type?: unknown; payload?: unknown };
  for (const [eventType, look] of LOOKS) {
    if (eventType === event_type) return look?.(payload) === true;
  }
  return holdsExtreme(payload);
}

const LOOKS = Object.entries(EVENT_TYPE_TO_SCHEMA).map(
  ([eventType, model]) => [eventType, lookInto(constraints[model])] as const,
);

/** What looks for extreme numbers in values that a schema accepts; null where it allows no numbers. */
function lookInto(schema: Constraints): Look | null {
  if ('nullable' in schema) return lookInto(schema.nullable);
  const { type, items, properties, additionalProperties }: ValueConstraints = schema;
  if (properties && additionalProperties === false) return lookIntoMembers(properties);
  const inside = items ?? additionalProperties;
  if (inside) return lookInto(inside) && holdsExtreme;
  const isOpen = type.includes('array') || type.includes('object');
  return isOpen || type.includes('integer') ? holdsExtreme : null;
}

function lookIntoMembers(properties: Readonly<Record<string, Constraints>>): Look | null {
  const looks = Object.entries(properties).flatMap(([name, schema]) => {
    const look = lookInto(schema);
    return look ? [[name, look] as const] : [];
  });
  if (looks.length === 0) return null;
  return (value) => {
    if (value === null || value === undefined) return false;
    for (const [name, look] of looks) {
      if (look((value as Record<string, unknown>)[name])) return true;
    }
    return false;
  };
}
