import type { EventType } from '../generated/families/events.js';
import type { DossierEventType } from '../generated/types.js';
import { createEventBy } from '../producing/createEvent.js';
import type { CreateEventOptions as DossierEventOptions } from '../producing/createEvent.js';
import { FAMILY_EVENTS } from './familyEvents.js';
import type { EventOf } from './familyEvents.js';

/**
 * The values of an event in addition to its type and payload. Payloads of sibling families do not say which
 * project and entity they belong to, so both have to be given.
 */
export type CreateEventOptions<Type extends EventType = EventType> = Type extends DossierEventType
  ? DossierEventOptions
  : DossierEventOptions & {
      /** The entity that the event belongs to, such as the id of its mission or work package. */
      readonly aggregateId: string;
      /** The UUID of the project. */
      readonly projectUuid: string;
    };

/**
 * Creates a validated event of any family: an envelope (C9) around a payload. `validateEvent` accepts the result.
 *
 * @param type - one of `EVENT_TYPES`
 * @param payload - the payload that belongs to `type`; it is copied, and neither mutated nor frozen
 * @param options - the clock (`LamportClock` of the main entry), the node, the time, and the other fields of
 *   the envelope. `aggregateId` and `projectUuid` are required for events of sibling families
 * @returns the event, deeply frozen; its ULIDs have the time of `timestamp`, and increase within a
 *   millisecond
 * @throws {@link InvalidEventError} if the payload or the envelope would be invalid, or breaks a rule of its
 *   family; {@link UnknownEventTypeError} for another type; TypeError for a payload that is valid but cannot
 *   be written as JSON. If it throws, the clock does not tick
 */
export function createEvent<Type extends EventType>(
  type: Type,
  payload: EventOf<Type>['payload'],
  options: CreateEventOptions<NoInfer<Type>>,
): EventOf<Type> {
  return createEventBy(FAMILY_EVENTS, type, payload, options) as EventOf<Type>;
}
