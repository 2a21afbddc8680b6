import { EVENT_TYPE_TO_SCHEMA, EVENT_TYPES } from '../generated/catalogue.js';
import type { KnownEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesFor } from './advisories.js';
import type { Advisory } from './advisories.js';
import { eventGuardOf, payloadOf } from './eventGuard.js';
import { eventTypeOf, oneOfTypes } from './eventType.js';
import { InvalidEventError } from './invalidEventError.js';

const isKnownEvent = /* @__PURE__ */ eventGuardOf(EVENT_TYPES);

/** What {@link safeParseEvent} returns: `success` says which of the two. */
export type SafeParseResult = SafeParseSuccess | SafeParseFailure;

/** The value is a valid event of a known type. */
export interface SafeParseSuccess {
  readonly success: true;
  /** The value itself, not a copy. */
  readonly event: KnownEvent;
  /** Advice beside the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/** The value is not a valid event of a known type. */
export interface SafeParseFailure {
  readonly success: false;
  /** All issues, not only the first; pointers start at the event. */
  readonly issues: readonly ValidationIssue[];
  /** Advice beside the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/**
 * Returns a value as an event, or throws. Use it where an invalid event is a bug, and
 * {@link safeParseEvent} where it is input.
 *
 * The result is one of the events whose payload has a schema; `event_type` says which. So an event of
 * another type, which `validateEvent` accepts by its envelope, is refused here, with an issue at
 * `/event_type`.
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
 * Returns a value as an event, or all that is wrong with it. Never throws.
 *
 * As {@link parseEvent}, it refuses events of other types, which `validateEvent` accepts by their
 * envelope.
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
