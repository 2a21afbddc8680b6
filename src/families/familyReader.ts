import { guardOf } from '../issues/modelGuard.js';
import { issuesBy } from '../validation/eventGuard.js';
import { eventTypeOf, isEventType } from '../validation/eventType.js';
import type { EventReader } from '../validation/eventReader.js';
import { payloadGuardOf } from '../validation/knownEvents.js';
import { FAMILY_EVENTS } from './familyEvents.js';

/** A reader that also checks the payloads of sibling families. */
export function familyReader(reader: EventReader): EventReader {
  const envelope = guardOf(
    (value) => reader.issuesOf(value).length === 0,
    (value) => reader.issuesOf(value),
  );
  return {
    ...reader,
    issuesOf: (value) => {
      const eventType = eventTypeOf(value);
      return isEventType(eventType)
        ? reader.issuesOf(value)
        : issuesBy(envelope, payloadGuardOf(FAMILY_EVENTS, eventType), value);
    },
  };
}
