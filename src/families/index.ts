/**
 * The events of all families: the functions of the main entry for the dossier's events and those of the sibling
 * families. What these have in addition, such as reducers, is in the entry of each.
 */
export { EVENT_TYPES } from '../generated/families/events.js';
export type { EventsByType, EventType, KnownEvent } from '../generated/families/events.js';

export { createEvent } from './createEvent.js';
export type { CreateEventOptions } from './createEvent.js';
export { isEventType } from './familyEvents.js';
export type { EventOf } from './familyEvents.js';
export { parseEvent, safeParseEvent } from './parseEvent.js';
export type { SafeParseResult, SafeParseSuccess } from './parseEvent.js';
export { validateEvent, validatePayload } from './validate.js';
export type { FamilyValidationResult } from './validate.js';
export { familyReader } from './reading/familyReader.js';
export type { FamilyReader, FamilyReaderOptions } from './reading/familyReader.js';
export type { SiblingGeneration, SiblingReading } from './reading/readSibling.js';

export type { ValidationIssue } from '../issues/validationIssue.js';
export type { Advisory } from '../validation/advisories.js';
export type { EventReader, ReaderOption } from '../validation/eventReader.js';
export { InvalidEventError } from '../validation/invalidEventError.js';
export type { SafeParseFailure } from '../validation/parseEvent.js';
export { UnknownEventTypeError } from '../validation/unknownEventTypeError.js';
export type { ValidationResult } from '../validation/validate.js';
