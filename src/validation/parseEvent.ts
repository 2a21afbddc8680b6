import { EVENT_TYPES } from '../generated/catalogue.js';
import type { KnownEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesOfEvent } from './advisories.js';
import type { Advisory } from './advisories.js';
import { eventGuardOf } from './eventGuard.js';
import type { EventReader, ReaderOption } from './eventReader.js';
import { InvalidEventError } from './invalidEventError.js';

const NONE: readonly ValidationIssue[] = /* @__PURE__ */ Object.freeze([]);

const isKnownEvent = /* @__PURE__ */ eventGuardOf(EVENT_TYPES);

/** The result of {@link safeParseEvent}, discriminated by `success`. */
export type SafeParseResult = SafeParseSuccess | SafeParseFailure;

/** The value is a valid event of a known type. */
export interface SafeParseSuccess {
  readonly success: true;
  /** The value itself, not a copy; if it is of another generation, its canonical form. */
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
 * @param options - `reader`: also accept events of other generations (C26)
 * @returns the value itself, not a copy; if it is of another generation, its canonical form
 * @throws {@link InvalidEventError} with all issues, if the value is not a valid event of a known type
 */
export function parseEvent(value: unknown, { reader }: ReaderOption = {}): KnownEvent {
  const event = reader ? reader.read(value, false) : value;
  if (isKnownEvent(event)) return event;
  throw new InvalidEventError(issuesOf(value, reader));
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
export function safeParseEvent(value: unknown, { reader }: ReaderOption = {}): SafeParseResult {
  const advisories = advisoriesOfEvent(value, reader);
  const event = reader ? reader.read(value, false) : value;
  return isKnownEvent(event)
    ? { success: true, event, advisories }
    : { success: false, issues: issuesOf(value, reader), advisories };
}

function issuesOf(value: unknown, reader: EventReader | undefined): readonly ValidationIssue[] {
  const issues = reader?.issuesOf(value) ?? NONE;
  return issues.length > 0 ? issues : isKnownEvent.issuesOf(value);
}
