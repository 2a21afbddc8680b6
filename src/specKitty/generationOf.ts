import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { EventType } from '../generated/types.js';
import { payloadOf } from '../validation/eventGuard.js';
import { isEventType } from '../validation/eventType.js';
import { CANONICAL_GENERATION, codeOf, recognised, USUAL_FIRST } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';

/**
 * The generation in which an event is written. An event that is valid in none is of the one whose schema
 * its payload violates in the fewest places.
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

/**
 * The code of the generation in which an event is written. Of those that are equally near, it is the one by
 * whose members the event is recognised, then the usual ones.
 */
export function generationCodeOf(event: TypedEvent): GenerationCode {
  const [first = codeOf(CANONICAL_GENERATION), ...others] = [
    recognised(event) ?? [],
    USUAL_FIRST,
  ].flat();
  let best = { code: first, faults: faultsBy(first, event) };
  for (const code of others) {
    if (best.faults === 0) break;
    const faults = faultsBy(code, event);
    if (faults < best.faults) best = { code, faults };
  }
  return best.code;
}

/** In how many places a payload violates its schema in a generation. */
function faultsBy({ isCanonical, payloads }: GenerationCode, event: TypedEvent): number {
  const guard = isCanonical
    ? PAYLOAD_GUARDS[event.event_type]
    : payloads[event.event_type]?.isPayload;
  return guard?.issuesOf(payloadOf(event)).length ?? Infinity;
}
