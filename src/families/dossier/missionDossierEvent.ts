import { PAYLOAD_GUARDS } from '../../generated/guardTables.js';
import { TYPES } from '../../generated/families/dossier/family.js';
import type { DossierEventType, MissionDossierEvent } from '../../generated/types.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import { eventGuardOf } from '../../validation/eventGuard.js';
import { oneOfTypes } from '../../validation/eventType.js';

/** The events of the dossier. */
export const DOSSIER_EVENTS = { types: TYPES, payloads: PAYLOAD_GUARDS };

/** Whether an event type is one of the dossier's. */
export function isDossierEventType(eventType: unknown): eventType is DossierEventType {
  return oneOfTypes(TYPES, eventType) !== undefined;
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
 * Checks whether a value is a valid dossier event: both its envelope and its payload. Narrows the value
 * to a union that is discriminated by `event_type`.
 *
 * Unlike `validateEvent`, it refuses event types that are not in `DOSSIER_EVENT_TYPES`: it reports an
 * issue at `/event_type`.
 */
export const isMissionDossierEvent: ModelGuard<MissionDossierEvent> =
  /* @__PURE__ */ eventGuardOf(DOSSIER_EVENTS);
