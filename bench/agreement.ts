import { isEvent, isMissionDossierEvent, validatePayload } from 'mission-dossier-contracts';
import type { DossierEventType } from 'mission-dossier-contracts';
import { loadFixtures } from 'mission-dossier-contracts/conformance';
import type { FixtureCase } from 'mission-dossier-contracts/conformance';
import type { Baseline } from './baselines/baseline.js';

/** Thrown if two contestants do different work, so that their times cannot be compared. */
export class DisagreementError extends Error {
  override readonly name = 'DisagreementError';
}

/** Throws if a library disagrees with our verdict on a fixture, on its own or within an event. */
export function assertAgreementOnFixtures(baseline: Baseline): void {
  for (const fixture of loadFixtures('dossier')) {
    const { id, schema, eventType, payload: value } = fixture;
    if (schema === 'event') {
      compare(baseline, id, baseline.acceptsEnvelope(value), isEvent(value));
      compare(baseline, id, baseline.acceptsEvent(value), isMissionDossierEvent(value));
    } else if (eventType !== null) {
      const event = eventWith(eventType, fixture);
      compare(
        baseline,
        id,
        baseline.acceptsPayload(eventType, value),
        validatePayload(eventType, value).valid,
      );
      compare(baseline, `${id} in an event`, baseline.acceptsEvent(event), fixture.valid);
    }
  }
}

/** Throws if a library disagrees with our verdict on an event. */
export function assertAgreementOnEvents(baseline: Baseline, events: readonly unknown[]): void {
  for (const event of events) {
    const verdict = baseline.acceptsEvent(event);
    if (verdict !== isMissionDossierEvent(event))
      compare(baseline, JSON.stringify(event), verdict, !verdict);
  }
}

function eventWith(event_type: DossierEventType, { payload }: FixtureCase): object {
  return {
    event_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
    event_type,
    aggregate_id: 'mission/008-mission-dossier',
    timestamp: '2026-02-21T15:12:40Z',
    node_id: 'node-1',
    lamport_clock: 1,
    project_uuid: '7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e',
    correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
    payload,
  };
}

function compare({ name }: Baseline, which: string, found: boolean, expected: boolean): void {
  if (found === expected) return;
  const verdict = (accepted: boolean) => (accepted ? 'accepts' : 'refuses');
  throw new DisagreementError(
    `${name} ${verdict(found)} what this package ${verdict(expected)}: ${which}`,
  );
}
