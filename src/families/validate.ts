import { eventTypeOf } from '../validation/eventType.js';
import type { ReaderOption } from '../validation/eventReader.js';
import { validateEventBy, validatePayloadBy } from '../validation/validate.js';
import type { ValidationResult } from '../validation/validate.js';
import { FAMILY_EVENTS } from './familyEvents.js';
import { asFamilyReader } from './reading/familyReader.js';
import type { SiblingReading } from './reading/readSibling.js';

/** The verdict on an event of any family. */
export interface FamilyValidationResult extends ValidationResult {
  /** How an event of a sibling family was read; absent for others, and without a reader. */
  readonly reading?: SiblingReading;
}

/**
 * Checks a payload of any family against the schema of its event type, and the rules of its family.
 *
 * @param eventType - one of `EVENT_TYPES`
 * @param payload - the payload, without its envelope
 * @returns the verdict, with all issues; pointers start at the payload
 * @throws {@link UnknownEventTypeError} for an event type without a schema; it lists those that have one
 */
export function validatePayload(eventType: string, payload: unknown): ValidationResult {
  return validatePayloadBy(FAMILY_EVENTS, eventType, payload);
}

/**
 * Checks an event of any family: its envelope (C9), then its payload by `event_type`, and the rules of its
 * family. If the event type is not one of `EVENT_TYPES`, only the envelope is checked.
 *
 * @param event - any value, as `JSON.parse` returns it
 * @param options - `reader`: also accept events of other generations (C26). Of events of sibling families,
 *   `reading` says what was checked and left out
 * @returns the verdict, with all issues; pointers start at the event
 */
export function validateEvent(event: unknown, options: ReaderOption = {}): FamilyValidationResult {
  const { reader } = options;
  const reading = reader && asFamilyReader(reader).readingOf(event);
  if (!reading) return validateEventBy(FAMILY_EVENTS, event, options);
  const { issues } = reading;
  const eventType = eventTypeOf(event);
  return { valid: issues.length === 0, eventType, issues, advisories: [], reading };
}
