import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareEvents,
  MissionDossierProjection,
  normalizeEventId,
} from 'mission-dossier-contracts';
import { lastEventOf, orderKeyOf, timestampOf } from 'mission-dossier-contracts/tooling';
import { envelope, indexed } from '../support/examples.js';
import { shuffled } from '../support/events.js';
import { tries } from '../support/searches.js';

const times = ['1000-01-01T00:30:00+01:00', '9999-12-31T23:30:00-01:00', '2026-02-21T15:12:40.5Z'];
const event = fc
  .record({
    event_id: fc.uuid(),
    lamport_clock: fc.integer({ min: 0, max: 3 }),
    timestamp: fc.constantFrom(...times),
  })
  .map((fields) => indexed(1, 'a.md', {}, fields));

function projectionOf(events: readonly object[]): MissionDossierProjection {
  const projection = new MissionDossierProjection();
  for (const each of events) projection.apply(each);
  return projection;
}

describe('the last event of a projection', () => {
  test('is the last in the order (C12), in any order of arrival', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }).chain(shuffled), (events) => {
        const last = events.toSorted(compareEvents).at(-1) as (typeof events)[number];
        expect(lastEventOf(projectionOf(events))).toEqual(orderKeyOf(last));
      }),
      { numRuns: tries(300) },
    );
  });

  test('is none without events, and may be a version that is kept separate (C13)', () => {
    expect(lastEventOf(new MissionDossierProjection())).toBeNull();
    const last = indexed(2, 'a.md');
    const events = [indexed(1, 'a.md'), { ...last, node_id: 'x' }, last];
    const restarted = projectionOf(events).restart();
    for (const each of events) restarted.apply(each);
    expect(lastEventOf(restarted)?.eventId).toBe(normalizeEventId(last.event_id));
  });

  test.each([
    ['2026-02-21T16:12:40.120+01:00', '2026-02-21T15:12:40.12Z'],
    ['1969-12-31T23:59:59.000000001Z', '1969-12-31T23:59:59.000000001Z'],
    ['1000-01-01T00:30:00+01:00', '1000-01-01T23:29:00+23:59'],
    ['9999-12-31T23:30:00-01:00', '9999-12-31T00:31:00-23:59'],
  ])('has its instant as a timestamp: %s is %s', (timestamp, expected) => {
    const key = orderKeyOf({ ...envelope(1), timestamp });
    expect(timestampOf(key)).toBe(expected);
    expect(orderKeyOf({ ...envelope(1), timestamp: expected })).toEqual(key);
  });
});
