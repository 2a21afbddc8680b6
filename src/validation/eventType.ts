import { EVENT_TYPES } from '../generated/catalogue.js';
import type { EventType } from '../generated/types.js';

/** Whether the payload of an event type has a schema. */
export function isEventType(eventType: unknown): eventType is EventType {
  return oneOfTypes(EVENT_TYPES, eventType) !== undefined;
}

/**
 * The event type as a string constant of this package, for lookups. Looking up a freshly parsed string
 * takes five times as long as comparing it with four others.
 */
export function oneOfTypes<Type extends string>(
  types: readonly Type[],
  eventType: unknown,
): Type | undefined {
  for (const type of types) if (type === eventType) return type;
  return undefined;
}

/** The event type of any value; null if it has none. */
export function eventTypeOf(event: unknown): string | null {
  const eventType: unknown = (event as { event_type?: unknown } | null)?.event_type;
  return typeof eventType === 'string' ? eventType : null;
}
