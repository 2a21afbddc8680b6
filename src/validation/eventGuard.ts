import { isEvent } from '../generated/guards.js';
import { issueWithoutPayload } from '../generated/messages.js';
import { isEvent as isEnvelope } from '../generated/predicates.js';
import type { EventsByType, EventType, KnownEvent } from '../generated/types.js';
import { explain } from '../issues/explain.js';
import { guardOf } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { eventTypeOf, oneOfTypes } from './eventType.js';
import { CONTRACT_EVENTS, payloadGuardOf } from './knownEvents.js';
import type { KnownEvents } from './knownEvents.js';

/** The event of a type. */
export type EventOf<Type extends EventType> = EventsByType[Type];

/**
 * Creates a guard for events of the given types, which checks envelope and payload. Unlike
 * `validateEvent`, it refuses other event types, with an issue at `/event_type`.
 */
export function eventGuardOf<Event>(events: KnownEvents): ModelGuard<Event> {
  return guardOf(
    (value) => isEventOf(events, value),
    (value) => [...explainRefusal(events, value), ...foreignEventType(events, value)],
  );
}

/**
 * Whether a value is a valid event of the given ones. Called for every event, so it creates no closure, and asks the
 * predicate of the envelope: a call of its guard is not inlined, which takes a tenth of the time of a verdict.
 */
export function isEventOf(events: KnownEvents, value: unknown): value is KnownEvent {
  return (
    isEnvelope(value) && payloadGuardOf(events, eventTypeOf(value))?.(payloadOf(value)) === true
  );
}

/** The issues of an event; if its payload has no schema, those of its envelope only. */
export function issuesOfEvent(
  event: unknown,
  events: KnownEvents = CONTRACT_EVENTS,
): readonly ValidationIssue[] {
  return isEventOf(events, event) ? NONE : explainRefusal(events, event);
}

const NONE: readonly ValidationIssue[] = /* @__PURE__ */ Object.freeze([]);

function explainRefusal(events: KnownEvents, event: unknown): readonly ValidationIssue[] {
  return issuesBy(isEvent, payloadGuardOf(events, eventTypeOf(event)), event);
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
function foreignEventType({ types }: KnownEvents, event: unknown): ValidationIssue[] {
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
  return { ...issue, message: issueWithoutPayload(issue.message) };
}

/** Converts an issue of a payload to an issue of its event. */
export function underPayload<T extends { readonly path: string }>(issue: T): T {
  return { ...issue, path: `/payload${issue.path}` };
}
