import { DOSSIER_EVENT_TYPES } from '../generated/catalogue.js';
import type { DossierEventType } from '../generated/types.js';

/** Whether an event type is one of the dossier's. */
export function isDossierEventType(eventType: unknown): eventType is DossierEventType {
  return knownEventType(eventType) !== undefined;
}

const EVENT_TYPES = [...DOSSIER_EVENT_TYPES] as DossierEventType[];

/**
 * The event type as a text of this module, for lookups. To look up a text that was just parsed takes
 * five times as long as to compare it with four others.
 */
export function knownEventType(eventType: unknown): DossierEventType | undefined {
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

/** The event type of any value; null where it has none. */
export function eventTypeOf(event: unknown): string | null {
  const eventType: unknown = (event as { event_type?: unknown } | null)?.event_type;
  return typeof eventType === 'string' ? eventType : null;
}
