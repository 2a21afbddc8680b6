import { EVENT_TYPES } from '../generated/catalogue.js';
import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { EventType } from '../generated/types.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import { oneOfTypes } from './eventType.js';

/** The event types that an entry of the package knows: each has a schema for its payload. */
export interface KnownEvents<Type extends string = string> {
  readonly types: readonly Type[];
  /** The guard of the payload of each event type. */
  readonly payloads: { readonly [Each in Type]: ModelGuard<unknown> };
}

/** The events of the main entry. */
export const CONTRACT_EVENTS: KnownEvents<EventType> = {
  types: EVENT_TYPES,
  payloads: PAYLOAD_GUARDS,
};

/** The guard of the payload of an event type; undefined if it has no schema. */
export function payloadGuardOf(
  { types, payloads }: KnownEvents,
  eventType: unknown,
): ModelGuard<unknown> | undefined {
  return payloads[oneOfTypes(types, eventType) ?? ''];
}
