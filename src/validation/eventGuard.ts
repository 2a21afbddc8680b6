import { EVENT_TYPES } from '../generated/catalogue.js';
import { isEvent } from '../generated/guards.js';
import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { EventsByType, EventType } from '../generated/types.js';
import { explain } from '../issues/explain.js';
import { guardOf } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { eventTypeOf, isEventType, oneOfTypes } from './eventType.js';

/** The event of a type. */
export type EventOf<Type extends EventType> = EventsByType[Type];

/**
 * Creates a guard for events of the given types, which checks envelope and payload. Unlike
 * `validateEvent`, it refuses other event types, with an issue at `/event_type`.
 */
export function eventGuardOf<Type extends EventType>(
  types: readonly Type[],
): ModelGuard<EventOf<Type>> {
  return guardOf(
    (value) => isEventOf(types, value),
    (value) => [...explainRefusal(value), ...foreignEventType(types, value)],
  );
}

/** Whether a value is a valid event of one of the types. Called for every event, so it creates no closure. */
export function isEventOf<Type extends EventType>(
  types: readonly Type[],
  value: unknown,
): value is EventOf<Type> {
  if (!isEvent(value)) return false;
  const eventType = oneOfTypes(types, value.event_type);
  return eventType !== undefined && PAYLOAD_GUARDS[eventType](payloadOf(value));
}

/** The issues of an event; if its payload has no schema, those of its envelope only. */
export function issuesOfEvent(event: unknown): readonly ValidationIssue[] {
  return isEventOf(EVENT_TYPES, event) ? NONE : explainRefusal(event);
}

const NONE: readonly ValidationIssue[] = /* @__PURE__ */ Object.freeze([]);

function explainRefusal(event: unknown): readonly ValidationIssue[] {
  const eventType = eventTypeOf(event);
  return issuesBy(isEvent, isEventType(eventType) ? PAYLOAD_GUARDS[eventType] : undefined, event);
}

/** The issues of an event by the guards of its envelope and, if there is one, of its payload. */
export function issuesBy(
  envelope: ModelGuard<unknown>,
  payload: ModelGuard<unknown> | undefined,
  event: unknown,
): readonly ValidationIssue[] {
  const inEnvelope = envelope.issuesOf(event);
  // A payload that is not an object is an issue of the envelope already.
  if (!payload || inEnvelope.some(({ path }) => path === '/payload')) return inEnvelope;
  const inPayload = payload.issuesOf(payloadOf(event)).map(underPayload);
  return [...inEnvelope, ...(hasPayload(event) ? inPayload : inPayload.map(withoutPayload))];
}

/** The issue of an event type that is valid in the envelope, but not one of the given types. */
function foreignEventType(types: readonly EventType[], event: unknown): ValidationIssue[] {
  const eventType = eventTypeOf(event);
  if (eventType === null || eventType === '' || oneOfTypes(types, eventType)) return [];
  const expected = { model: 'event_type_to_schema', type: ['string'], enum: types } as const;
  return explain(expected, eventType).map((issue) => ({ ...issue, path: '/event_type' }));
}

/** The payload of an event; an absent or null payload means an empty one (C5, C9). */
export function payloadOf(event: unknown): unknown {
  return (event as { payload?: unknown }).payload ?? {};
}

function hasPayload(event: unknown): boolean {
  return (event as { payload?: unknown }).payload != null;
}

function withoutPayload(issue: ValidationIssue): ValidationIssue {
  return { ...issue, message: `${issue.message}: the event has no payload` };
}

/** Converts an issue of a payload to an issue of its event. */
export function underPayload<T extends { readonly path: string }>(issue: T): T {
  return { ...issue, path: `/payload${issue.path}` };
}
