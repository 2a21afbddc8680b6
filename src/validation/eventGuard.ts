import { DOSSIER_EVENT_TYPES } from '../generated/catalogue.js';
import { isEvent } from '../generated/guards.js';
import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { MissionDossierEvent } from '../generated/types.js';
import { explain } from '../issues/explain.js';
import { guardOf } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { eventTypeOf, isDossierEventType, knownEventType } from './eventType.js';

/**
 * Whether a value is a valid event of a dossier: its envelope and its payload. Narrows to the union
 * that `event_type` discriminates.
 *
 * Unlike `validateEvent`, it refuses event types that are not in `DOSSIER_EVENT_TYPES`, with an issue at
 * `/event_type`.
 */
export const isMissionDossierEvent: ModelGuard<MissionDossierEvent> = /* @__PURE__ */ guardOf(
  isValidEvent,
  (event) => {
    const issues = explainRefusal(event);
    return issues.some(({ path }) => path === EVENT_TYPE)
      ? issues
      : [...issues, ...foreignEventType(event)];
  },
);

const EVENT_TYPE = '/event_type';

/** The verdict of the guard, a plain function: it is called for every event. */
export function isValidEvent(value: unknown): value is MissionDossierEvent {
  if (!isEvent(value)) return false;
  const eventType = knownEventType(value.event_type);
  return eventType !== undefined && PAYLOAD_GUARDS[eventType](payloadOf(value));
}

/** The issues of an event of any family: of other types than the dossier's, those of the envelope alone. */
export function issuesOfEvent(event: unknown): readonly ValidationIssue[] {
  return isValidEvent(event) ? NONE : explainRefusal(event);
}

const NONE: readonly ValidationIssue[] = Object.freeze([]);

function explainRefusal(event: unknown): readonly ValidationIssue[] {
  const inEnvelope = isEvent.issuesOf(event);
  const eventType = eventTypeOf(event);
  // A payload that is not an object is an issue of the envelope already.
  const payloadIsUnusable = inEnvelope.some(({ path }) => path === '/payload');
  if (payloadIsUnusable || !isDossierEventType(eventType)) return inEnvelope;
  const inPayload = PAYLOAD_GUARDS[eventType].issuesOf(payloadOf(event)).map(underPayload);
  return [...inEnvelope, ...(hasPayload(event) ? inPayload : inPayload.map(withoutPayload))];
}

/** An event type that is a text, but not one of the dossier's. */
function foreignEventType(event: unknown): ValidationIssue[] {
  const eventType = eventTypeOf(event);
  if (eventType === null || isDossierEventType(eventType)) return [];
  const types = {
    model: 'event_type_to_schema',
    type: ['string'],
    enum: [...DOSSIER_EVENT_TYPES],
  } as const;
  return explain(types, eventType).map((issue) => ({ ...issue, path: EVENT_TYPE }));
}

/** The payload of an event; absent and null mean an empty one (C5, C9). */
export function payloadOf(event: unknown): unknown {
  return (event as { payload?: unknown }).payload ?? {};
}

function hasPayload(event: unknown): boolean {
  return (event as { payload?: unknown }).payload != null;
}

function withoutPayload(issue: ValidationIssue): ValidationIssue {
  return { ...issue, message: `${issue.message}: the event has no payload` };
}

/** An issue of a payload as an issue of its event. */
export function underPayload<T extends { readonly path: string }>(issue: T): T {
  return { ...issue, path: `/payload${issue.path}` };
}
