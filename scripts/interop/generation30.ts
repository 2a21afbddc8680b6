import type { FixtureCase } from 'mission-dossier-contracts/conformance';
import { toGeneration } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from './anyEvent.js';
import { withMember, withNamesOf30 } from './renameMembers.js';

/** The library refuses an empty one. */
const BUILD_ID = 'interop';
/** An envelope, so that a payload alone can be converted. */
const ENVELOPE = {
  event_id: '01KJ081WB0ZCVR8X5FB59VXHGH',
  aggregate_id: 'interop',
  timestamp: '2026-02-21T14:01:00Z',
  node_id: 'interop',
  lamport_clock: 1,
  project_uuid: '7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e',
  correlation_id: '01KJ0C5Q7Y0Q272ZPGV4AFQMJE',
};

/** A canonical event in `3.0`, or undefined if it is not valid. */
export function eventIn30(event: unknown): AnyEvent | undefined {
  const written = toGeneration(event, '3.0', { buildId: BUILD_ID });
  return written.success ? (written.event as AnyEvent) : undefined;
}

/**
 * The JSON text of an event in `3.0`. One that is not valid is renamed as far as its text allows; one that is
 * not a dossier event only gets the member that an envelope must have.
 */
export function eventTextIn30(text: string): string {
  const event = eventIn30(JSON.parse(text));
  return event?.['build_id'] === BUILD_ID
    ? JSON.stringify(event)
    : withMember(withNamesOf30(text), 'build_id', BUILD_ID);
}

/** The canonical event that a valid fixture is, or whose payload it is; undefined for other models. */
export function eventOf({ schema, eventType, payload }: FixtureCase): unknown {
  if (eventType !== null) return { ...ENVELOPE, event_type: eventType, payload };
  return schema === 'event' ? payload : undefined;
}

/** The JSON text of a fixture in `3.0`. One that is not valid is renamed as far as its text allows. */
export function fixtureTextIn30(fixture: FixtureCase): string {
  if (fixture.schema === 'event') return eventTextIn30(fixture.text);
  const event = fixture.valid ? eventIn30(eventOf(fixture)) : undefined;
  return event ? JSON.stringify(event['payload']) : withNamesOf30(fixture.text);
}
