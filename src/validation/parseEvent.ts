import { EVENT_TYPE_TO_SCHEMA } from '../generated/catalogue.js';
import type { MissionDossierEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesFor } from './advisories.js';
import type { Advisory } from './advisories.js';
import { isMissionDossierEvent, payloadOf } from './eventGuard.js';
import { eventTypeOf, knownEventType } from './eventType.js';
import { InvalidEventError } from './invalidEventError.js';

/** What {@link safeParseEvent} returns: `success` says which of the two. */
export type SafeParseResult = SafeParseSuccess | SafeParseFailure;

/** The value is a valid event of a dossier. */
export interface SafeParseSuccess {
  readonly success: true;
  /** The value itself, not a copy. */
  readonly event: MissionDossierEvent;
  /** Advice beside the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/** The value is not a valid event of a dossier. */
export interface SafeParseFailure {
  readonly success: false;
  /** All issues, not only the first; pointers start at the event. */
  readonly issues: readonly ValidationIssue[];
  /** Advice beside the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/**
 * Returns a value as an event of a dossier, or throws. Use it where an invalid event is a bug, and
 * {@link safeParseEvent} where it is input.
 *
 * The result narrows to the dossier's events. So an event of another family, which `validateEvent`
 * accepts by its envelope, is refused here, with an issue at `/event_type`.
 *
 * @param value - any value, as `JSON.parse` returns it
 * @returns the value itself, not a copy
 * @throws {@link InvalidEventError} with all issues, if the value is not a valid event of a dossier
 */
export function parseEvent(value: unknown): MissionDossierEvent {
  if (isMissionDossierEvent(value)) return value;
  throw new InvalidEventError(isMissionDossierEvent.issuesOf(value));
}

/**
 * Returns a value as an event of a dossier, or all that is wrong with it. Never throws.
 *
 * As {@link parseEvent}, it refuses the events of other families, which `validateEvent` accepts by
 * their envelope.
 *
 * @param value - any value, as `JSON.parse` returns it
 */
export function safeParseEvent(value: unknown): SafeParseResult {
  const eventType = knownEventType(eventTypeOf(value));
  const advisories = eventType
    ? advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType], payloadOf(value), '/payload')
    : [];
  return isMissionDossierEvent(value)
    ? { success: true, event: value, advisories }
    : { success: false, issues: isMissionDossierEvent.issuesOf(value), advisories };
}
