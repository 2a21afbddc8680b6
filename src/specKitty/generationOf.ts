import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { EventType } from '../generated/types.js';
import { payloadOf } from '../validation/eventGuard.js';
import { isEventType } from '../validation/eventType.js';
import { codeOf, recognised, WRITTEN } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';

/**
 * The generation in which an event is written. It is recognised by members that only that generation has;
 * a broken event is of the generation whose schema it violates in the fewest places.
 *
 * @param event - any value, as `JSON.parse` returns it
 * @returns null if it is no event of a type whose payload has a schema
 */
export function generationOf(event: unknown): Generation | null {
  return hasKnownType(event) ? generationCodeOf(event).name : null;
}

/** An object with an event type whose payload has a schema. */
export interface TypedEvent {
  readonly event_type: EventType;
}

/** Whether a value is an object with an event type whose payload has a schema; it may be invalid. */
export function hasKnownType(event: unknown): event is TypedEvent {
  return (
    typeof event === 'object' &&
    event !== null &&
    isEventType((event as { event_type?: unknown }).event_type)
  );
}

/** The code of the generation in which an event is written. */
export function generationCodeOf(event: TypedEvent): GenerationCode {
  return recognised(event) ?? nearest(event);
}

/** The canonical generation comes first, so it is the one of an event that says nothing. */
function nearest(event: TypedEvent): GenerationCode {
  const { event_type } = event;
  const payload = payloadOf(event);
  let best = { code: codeOf('2.4'), faults: PAYLOAD_GUARDS[event_type].issuesOf(payload).length };
  for (const code of WRITTEN.toReversed()) {
    const faults = code.payloads[event_type]?.isPayload.issuesOf(payload).length ?? Infinity;
    if (faults < best.faults) best = { code, faults };
  }
  return best.code;
}
