import { EVENT_TYPE_TO_SCHEMA, MODEL_NAMES } from '../generated/catalogue.js';
import type { ModelName } from '../generated/catalogue.js';
import { GUARDS } from '../generated/guardTables.js';
import type { EventType } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { didYouMean, quote } from '../issues/wording.js';
import { advisoriesFor, advisoriesOfEvent } from './advisories.js';
import type { Advisory } from './advisories.js';
import { issuesOfEvent } from './eventGuard.js';
import type { ReaderOption } from './eventReader.js';
import { eventTypeOf, oneOfTypes } from './eventType.js';
import { CONTRACT_EVENTS, payloadGuardOf } from './knownEvents.js';
import type { KnownEvents } from './knownEvents.js';
import { UnknownEventTypeError } from './unknownEventTypeError.js';

/** The verdict on a payload or an event. */
export interface ValidationResult {
  /** Whether the schemas accept the value. Advisories have no effect. */
  readonly valid: boolean;
  /** The event type, or null if the event has none. */
  readonly eventType: string | null;
  /**
   * All issues, not only the first; none if it is valid. After the first 1,000 of a payload, a last issue
   * has the number of the others.
   */
  readonly issues: readonly ValidationIssue[];
  /** Advice in addition to the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/**
 * Checks a payload against the schema of its event type.
 *
 * @param eventType - one of `EVENT_TYPES`
 * @param payload - the payload, without its envelope
 * @returns the verdict, with all issues; pointers start at the payload
 * @throws {@link UnknownEventTypeError} for an event type without a schema; it lists those that have one
 */
export function validatePayload(eventType: string, payload: unknown): ValidationResult {
  return validatePayloadBy(CONTRACT_EVENTS, eventType, payload);
}

/** {@link validatePayload} for the given events. */
export function validatePayloadBy(
  events: KnownEvents,
  eventType: string,
  payload: unknown,
): ValidationResult {
  const guard = payloadGuardOf(events, eventType);
  if (!guard) throw new UnknownEventTypeError(eventType, events.types);
  const issues = guard.issuesOf(payload);
  return {
    valid: issues.length === 0,
    eventType,
    issues,
    advisories: advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType as EventType], payload),
  };
}

/**
 * Checks an event: its envelope (C9), then its payload by `event_type`.
 *
 * If the event type is not one of `EVENT_TYPES`, its payload has no schema, and only the envelope is
 * checked. To refuse such events, use `safeParseEvent` or `parseEvent`.
 *
 * @param event - any value, as `JSON.parse` returns it
 * @param options - `reader`: also accept events of other generations (C26); pointers are into the event as
 *   it was written
 * @returns the verdict, with all issues; pointers start at the event
 */
export function validateEvent(event: unknown, options?: ReaderOption): ValidationResult {
  return validateEventBy(CONTRACT_EVENTS, event, options);
}

/** {@link validateEvent} for the given events. */
export function validateEventBy(
  events: KnownEvents,
  event: unknown,
  { reader }: ReaderOption = {},
): ValidationResult {
  const eventType = eventTypeOf(event);
  const issues = reader ? reader.issuesOf(event) : issuesOfEvent(event, events);
  return {
    valid: issues.length === 0,
    eventType,
    issues,
    advisories: oneOfTypes(events.types, eventType)
      ? advisoriesOfEvent(event, reader)
      : nearlyEventType(eventType, events.types),
  };
}

/**
 * Checks a value against any schema of the package, by its name.
 *
 * @param model - one of `MODEL_NAMES`, such as `local_namespace_tuple`
 * @param value - any value, as `JSON.parse` returns it
 * @returns all issues; none if the value is valid
 * @throws TypeError for a name that is not one of `MODEL_NAMES`
 */
export function validateModel(model: ModelName, value: unknown): readonly ValidationIssue[] {
  if (!Object.hasOwn(GUARDS, model))
    throw new TypeError(`there is no model ${quote(model)}${didYouMean(model, MODEL_NAMES)}`);
  return GUARDS[model].issuesOf(value);
}

/** Advises on an event type that looks misspelt: it would pass silently as one of another family. */
function nearlyEventType(eventType: string | null, known: readonly string[]): Advisory[] {
  const hint = didYouMean(eventType, known);
  return hint ? [{ path: '/event_type', message: `found ${quote(eventType)}${hint}` }] : [];
}
