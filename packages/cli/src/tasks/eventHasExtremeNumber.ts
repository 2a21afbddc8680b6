import { EVENT_TYPE_TO_SCHEMA } from 'mission-dossier-contracts';
import { CANONICAL_GENERATION } from 'mission-dossier-contracts/spec-kitty';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import {
  contractConstraints as constraints,
  holdsExtreme,
} from 'mission-dossier-contracts/tooling';
import type { Constraints, ValueConstraints } from 'mission-dossier-contracts/tooling';

type Check = (value: unknown) => boolean;

/**
 * The fastest check for valid events of a generation: other generations than the canonical one have their
 * numbers elsewhere.
 */
export function numberCheckFor(
  generation: Generation | null | undefined,
): (event: object) => boolean {
  return generation == null || generation === CANONICAL_GENERATION
    ? eventHasExtremeNumber
    : holdsExtreme;
}

/**
 * Whether a valid canonical event contains 0, or a number that is extremely small or large. Its text may then have a
 * number that JavaScript cannot represent. It checks only the places where the schemas allow a number, which
 * takes less time than {@link holdsExtreme}.
 */
export function eventHasExtremeNumber(event: object): boolean {
  for (const key in event) {
    const member = (event as Record<string, unknown>)[key];
    if (typeof member !== 'string' && key !== 'payload' && holdsExtreme(member)) return true;
  }
  const { event_type, payload } = event as { event_type?: unknown; payload?: unknown };
  for (const [eventType, check] of CHECKS) {
    if (eventType === event_type) return check?.(payload) === true;
  }
  return holdsExtreme(payload);
}

const CHECKS = Object.entries(EVENT_TYPE_TO_SCHEMA).map(
  ([eventType, model]) => [eventType, checkFor(constraints[model])] as const,
);

/** Makes a check for values that a schema accepts; null if the schema allows no numbers. */
function checkFor(schema: Constraints): Check | null {
  if ('nullable' in schema) return checkFor(schema.nullable);
  const { type, items, properties, additionalProperties }: ValueConstraints = schema;
  if (properties && additionalProperties === false) return checkForMembers(properties);
  const inside = items ?? additionalProperties;
  if (inside) return checkFor(inside) && holdsExtreme;
  const isOpen = type.includes('array') || type.includes('object');
  return isOpen || type.includes('integer') ? holdsExtreme : null;
}

function checkForMembers(properties: Readonly<Record<string, Constraints>>): Check | null {
  const checks = Object.entries(properties).flatMap(([name, schema]) => {
    const check = checkFor(schema);
    return check ? [[name, check] as const] : [];
  });
  if (checks.length === 0) return null;
  return (value) => {
    if (value === null || value === undefined) return false;
    for (const [name, check] of checks) {
      if (check((value as Record<string, unknown>)[name])) return true;
    }
    return false;
  };
}
