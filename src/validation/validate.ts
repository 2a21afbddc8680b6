import { DOSSIER_EVENT_TYPES, EVENT_TYPE_TO_SCHEMA } from '../generated/catalogue.js';
import type { ModelName } from '../generated/catalogue.js';
import { GUARDS, isEvent, PAYLOAD_GUARDS } from '../generated/guards.js';
import type { DossierEventType, MissionDossierEvent } from '../generated/types.js';
import { didYouMean } from '../issues/wording.js';
import type { ValidationError } from '../issues/explain.js';
import { advisoriesFor } from './advisories.js';
import type { Advisory } from './advisories.js';
import { UnknownEventTypeError } from './unknownEventTypeError.js';

/** The verdict on a payload or an event. */
export interface ValidationResult {
  /** Whether the schemas accept it. Advisories play no part. */
  readonly valid: boolean;
  /** The event type, or null where an event has none. */
  readonly eventType: string | null;
  /** All errors, not the first alone. */
  readonly errors: readonly ValidationError[];
  /** Advice beside the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/** Whether an event type is one of the dossier's. */
export function isDossierEventType(eventType: unknown): eventType is DossierEventType {
  return knownEventType(eventType) !== undefined;
}

const EVENT_TYPES = /* @__PURE__ */ Array.from(DOSSIER_EVENT_TYPES) as DossierEventType[];

/**
 * The event type as a text of this module, for lookups. To look up a text that was just parsed takes
 * five times as long as to compare it with four others.
 */
function knownEventType(eventType: unknown): DossierEventType | undefined {
  for (const known of EVENT_TYPES) if (known === eventType) return known;
  return undefined;
}

/** Whether a value is an object whose event type is one of the dossier's; it may be invalid. */
export function isOfDossier(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    isDossierEventType((value as { event_type?: unknown }).event_type)
  );
}

/**
 * Whether a value is a valid event of a dossier: its envelope and its payload. Narrows to the union
 * that `event_type` discriminates.
 *
 * @param value - any value, as `JSON.parse` gives it
 */
export function isMissionDossierEvent(value: unknown): value is MissionDossierEvent {
  if (!isEvent(value)) return false;
  const eventType = knownEventType(value.event_type);
  return eventType !== undefined && PAYLOAD_GUARDS[eventType](payloadOf(value));
}

/**
 * Checks a payload against the schema of its event type.
 *
 * @param eventType - one of `DOSSIER_EVENT_TYPES`
 * @param payload - the payload alone, without its envelope
 * @returns the verdict, with all errors; pointers start at the payload
 * @throws {@link UnknownEventTypeError} for an event type without a schema; it lists those that have one
 */
export function validatePayload(eventType: string, payload: unknown): ValidationResult {
  if (!isDossierEventType(eventType)) throw new UnknownEventTypeError(eventType);
  const errors = PAYLOAD_GUARDS[eventType].errorsOf(payload);
  return {
    valid: errors.length === 0,
    eventType,
    errors,
    advisories: advisoriesFor(EVENT_TYPE_TO_SCHEMA[eventType], payload),
  };
}

/**
 * Checks an event: its envelope (C9), then its payload by `event_type`. Of other event types than
 * the dossier's, the envelope alone.
 *
 * @param event - any value, as `JSON.parse` gives it
 * @returns the verdict, with all errors; pointers start at the event
 */
export function validateEvent(event: unknown): ValidationResult {
  const eventType = eventTypeOf(event);
  const known = knownEventType(eventType);
  const errors = eventErrors(event);
  return {
    valid: errors.length === 0,
    eventType,
    errors,
    advisories: known
      ? advisoriesFor(EVENT_TYPE_TO_SCHEMA[known], payloadOf(event), '/payload')
      : nearlyDossierEventType(eventType),
  };
}

/** The errors of {@link validateEvent} alone. */
export function eventErrors(event: unknown): readonly ValidationError[] {
  return isMissionDossierEvent(event) ? NONE : reasonsToRefuse(event);
}

const NONE: readonly ValidationError[] = /* @__PURE__ */ Object.freeze([]);

function reasonsToRefuse(event: unknown): readonly ValidationError[] {
  const envelopeErrors = isEvent.errorsOf(event);
  const eventType = eventTypeOf(event);
  // A payload that is no object is the envelope's error already.
  const payloadIsUnusable = envelopeErrors.some(({ path }) => path === '/payload');
  if (payloadIsUnusable || !isDossierEventType(eventType)) return envelopeErrors;
  const payloadErrors = PAYLOAD_GUARDS[eventType].errorsOf(payloadOf(event)).map(underPayload);
  return [
    ...envelopeErrors,
    ...(hasPayload(event) ? payloadErrors : payloadErrors.map(withoutPayload)),
  ];
}

/**
 * Checks a value against any schema of the package, by its name.
 *
 * @param model - one of `MODEL_NAMES`, such as `local_namespace_tuple`
 * @param value - any value, as `JSON.parse` gives it
 * @returns all errors; none where the value is valid
 */
export function validateModel(model: ModelName, value: unknown): readonly ValidationError[] {
  return GUARDS[model].errorsOf(value);
}

/** The payload of an event; absent and null mean an empty one (C5, C9). */
export function payloadOf(event: unknown): unknown {
  return (event as { payload?: unknown }).payload ?? {};
}

function eventTypeOf(event: unknown): string | null {
  const eventType: unknown = (event as { event_type?: unknown } | null)?.event_type;
  return typeof eventType === 'string' ? eventType : null;
}

function hasPayload(event: unknown): boolean {
  return (event as { payload?: unknown }).payload != null;
}

function withoutPayload(error: ValidationError): ValidationError {
  return { ...error, message: `${error.message}: the event has no payload` };
}

/** What is wrong with a payload, told of its event. */
export function underPayload<T extends { readonly path: string }>(issue: T): T {
  return { ...issue, path: `/payload${issue.path}` };
}

/** A misspelt event type would otherwise pass as one of somebody else's. */
function nearlyDossierEventType(eventType: string | null): Advisory[] {
  const hint = didYouMean(eventType, DOSSIER_EVENT_TYPES);
  return hint
    ? [{ path: '/event_type', message: `found ${JSON.stringify(eventType)}${hint}` }]
    : [];
}
