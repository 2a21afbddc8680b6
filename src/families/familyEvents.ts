import { EVENT_TYPES, PAYLOAD_GUARDS } from '../generated/families/events.js';
import type { EventsByType, EventType } from '../generated/families/events.js';
import { oneOfTypes } from '../validation/eventType.js';
import type { KnownEvents } from '../validation/knownEvents.js';

/** The event of a type, of any family. */
export type EventOf<Type extends EventType> = EventsByType[Type];

/** The events of all families. */
export const FAMILY_EVENTS: KnownEvents<EventType> = {
  types: EVENT_TYPES,
  payloads: PAYLOAD_GUARDS,
};

/** Whether the payload of an event type of any family has a schema. */
export function isEventType(eventType: unknown): eventType is EventType {
  return oneOfTypes(EVENT_TYPES, eventType) !== undefined;
}
