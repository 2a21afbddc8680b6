import type { KnownEvent } from '../generated/types.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesOfEvent } from './advisories.js';
import type { Advisory } from './advisories.js';
import { eventGuardOf } from './eventGuard.js';
import type { EventReader, ReaderOption } from './eventReader.js';
import { InvalidEventError } from './invalidEventError.js';
import { CONTRACT_EVENTS } from './knownEvents.js';

const isKnownEvent = /* @__PURE__ */ eventGuardOf<KnownEvent>(CONTRACT_EVENTS);

/** The result of {@link safeParseEvent}, discriminated by `success`. */
export type SafeParseResult<Event = KnownEvent> = SafeParseSuccess<Event> | SafeParseFailure;

/** The value is a valid event of a known type. */
export interface SafeParseSuccess<Event = KnownEvent> {
  readonly success: true;
  /** The value itself, not a copy; if it is of another generation, its canonical form. */
  readonly event: Event;
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
 * @param options - `reader`: also accept events of other generations (C26)
 * @returns the value itself, not a copy; if it is of another generation, its canonical form
 * @throws {@link InvalidEventError} with all issues, if the value is not a valid event of a known type
 */
export function parseEvent(value: unknown, options?: ReaderOption): KnownEvent {
  return parseBy(isKnownEvent, value, options);
}

/**
 * Returns a value as a typed event, or all issues. Never throws.
 *
 * Like {@link parseEvent}, it refuses event types whose payload has no schema. `validateEvent` checks only
 * the envelope of such events.
 *
 * @param value - any value, as `JSON.parse` returns it
 * @param options - `reader`: also accept events of other generations (C26)
 */
export function safeParseEvent(value: unknown, options?: ReaderOption): SafeParseResult {
  return safeParseBy(isKnownEvent, value, options);
}

/** {@link parseEvent} for the events that a guard accepts. */
export function parseBy<Event>(
  guard: ModelGuard<Event>,
  value: unknown,
  { reader }: ReaderOption = {},
): Event {
  const event = reader ? reader.read(value, false) : value;
  if (guard(event)) return event;
  throw new InvalidEventError(issuesOf(value, guard, reader));
}

/** {@link safeParseEvent} for the events that a guard accepts. */
export function safeParseBy<Event>(
  guard: ModelGuard<Event>,
  value: unknown,
  { reader }: ReaderOption = {},
): SafeParseResult<Event> {
  const advisories = advisoriesOfEvent(value, reader);
  const event = reader ? reader.read(value, false) : value;
  return guard(event)
    ? { success: true, event, advisories }
    : { success: false, issues: issuesOf(value, guard, reader), advisories };
}

function issuesOf(
  value: unknown,
  guard: ModelGuard<unknown>,
  reader: EventReader | undefined,
): readonly ValidationIssue[] {
  const issues = reader?.issuesOf(value);
  return issues?.length ? issues : guard.issuesOf(value);
}
