import { validateEvent } from 'mission-dossier-contracts/families';
import type { EventCase, FixtureCase } from 'mission-dossier-contracts/conformance';
import type { UngroupedCase } from './case.js';
import { expectedIssues } from './expectedIssues.js';

/** What is wrong with the whole event? */
export function eventCase({
  id,
  text,
  errors,
}: Pick<EventCase, 'id' | 'text' | 'errors'>): UngroupedCase {
  return {
    id,
    kind: 'events',
    capability: 'events',
    question: { command: 'validate_event', event: text },
    expected: expectedIssues(errors, issuesOf(text)),
  };
}

/** The same of a fixture that is an envelope, or a payload, which is put into one. */
export function eventCasesOf(fixture: FixtureCase): UngroupedCase[] {
  const { schema, eventType, errors } = fixture;
  const id = `${fixture.id} [event]`;
  if (schema === 'event') {
    // A fixture of the envelope states nothing about the payload.
    const ofPayload = issuesOf(fixture.text).filter(({ path }) => isInPayload(path));
    return [eventCase({ id, text: fixture.text, errors: [...errors, ...ofPayload] })];
  }
  if (eventType === null) return [];
  const text = wholeEvent(eventType, fixture.text);
  const ofPayload = errors.map((error) => ({ ...error, path: `/payload${error.path}` }));
  return [eventCase({ id, text, errors: ofPayload })];
}

function issuesOf(text: string) {
  return validateEvent(JSON.parse(text)).issues;
}

function isInPayload(path: string): boolean {
  return path === '/payload' || path.startsWith('/payload/');
}

/** A valid envelope with a payload, whose text stays as it is written. */
function wholeEvent(eventType: string, payload: string): string {
  const envelope = JSON.stringify({ ...ENVELOPE, event_type: eventType });
  return `${envelope.slice(0, -1)},"payload":${payload}}`;
}

const ENVELOPE = {
  event_id: '01KJ08Q7Y11XVPXHMVF0RGDF21',
  aggregate_id: 'mission-software-dev',
  timestamp: '2026-02-21T15:12:40Z',
  node_id: 'node-1',
  lamport_clock: 1,
  project_uuid: '7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e',
  correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
} as const;
