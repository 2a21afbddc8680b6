import { EVENT_TYPE_TO_SCHEMA, EVENT_TYPES } from '../generated/catalogue.js';
import type { KnownEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesFor } from './advisories.js';
import type { Advisory } from './advisories.js';
import { eventGuardOf, payloadOf } from './eventGuard.js';
import { eventTypeOf, oneOfTypes } from './eventType.js';
import { InvalidEventError } from './invalidEventError.js';

const isKnownEvent = /* @__PURE__ */ eventGuardOf(EVENT_TYPES);

/** The result of {@link safeParseEvent}, discriminated by `success`. */
export type SafeParseResult = SafeParseSuccess | SafeParseFailure;

/** The value is a valid event of a known type. */
export interface SafeParseSuccess {
  readonly success: true;
  /** The value itself, not a copy. */
  readonly event: KnownEvent;
  /** Advice in addition to the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/** The value is not a valid event of a known type. */
export interface SafeParseFailure {
  readonly success: false;
  /** All issues, not only the first; pointers start at the event. */
  readonly issues: readonly ValidationIssue[];
  /** Advice in addition to the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/**
 * Returns a value as a typed event, or throws. Use it if an invalid event is a bug. For untrusted input,
 * use {@link safeParseEvent}.
 *
 * The type of the result is a union that is discriminated by `event_type`. It contains the events whose
 * payload has a schema. For other event types `validateEvent` checks only the envelope; this function
 * refuses them, with an issue at `/event_type`.
 *
 * @param value - any value, as `JSON.parse` returns it
 * @returns the value itself, not a copy
 * @throws {@link InvalidEventError} with all issues, if the value is not a valid event of a known type
 */
export function parseEvent(value: unknown): KnownEvent {
  if (isKnownEvent(value)) return value;
  throw new InvalidEventError(isKnownEvent.issuesOf(value));
}

/**
 * Returns a value as a typed event, or all issues. Never throws.
 *
 * Like {@link parseEvent}, it refuses event types whose payload has no schema. `validateEvent` checks only
 * the envelope of such events.
 *
 * @param value - any value, as `JSON.parse` returns it
 */
export function safeParseEvent(value: unknown): SafeParseResult {
  const eventType = oneOfTypes(EVENT_TYPES, eventTypeOf(value));
  const advisories = eventType
    ? advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType], payloadOf(value), '/payload')
    : [];
  return isKnownEvent(value)
    ? { success: true, event: value, advisories }
    : { success: false, issues: isKnownEvent.issuesOf(value), advisories };
}
