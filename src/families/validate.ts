import type { ReaderOption } from '../validation/eventReader.js';
import { validateEventBy, validatePayloadBy } from '../validation/validate.js';
import type { ValidationResult } from '../validation/validate.js';
import { FAMILY_EVENTS } from './familyEvents.js';
import { familyReader } from './familyReader.js';

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
 * @param options - `reader`: also accept events of other generations (C26)
 * @returns the verdict, with all issues; pointers start at the event
 */
export function validateEvent(event: unknown, { reader }: ReaderOption = {}): ValidationResult {
  return validateEventBy(FAMILY_EVENTS, event, reader && { reader: familyReader(reader) });
}
