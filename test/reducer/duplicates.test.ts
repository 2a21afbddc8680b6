import { describe, expect, test } from '@jest/globals';
import { canonicalJson, reduceMissionDossier } from 'mission-dossier-contracts';
import { drift, indexed, snapshot } from '../support/examples.js';
import { rejectionsOf } from '../support/outcome.js';

/** One event three times: one id and one place in the order, other contents. */
function conflicting() {
  return ['a.md', 'b.md', 'c.md'].map((path) => indexed(1, path)) as [object, object, object];
}

function pathsOf(events: readonly unknown[]): string[] {
  return Object.keys(reduceMissionDossier(events).artifacts);
}

const PERMUTATIONS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('events with one canonical id are one event (C13)', () => {
  test('delivered twice, it counts once', () => {
    expect(reduceMissionDossier([drift(1), structuredClone(drift(1))])).toMatchObject({
      event_count: 1,
      drift_history: [{}],
    });
  });

  test('delivered twice without a difference, it is not reported', () => {
    expect(rejectionsOf([drift(1), structuredClone(drift(1))])).toEqual([]);
  });

  test('spelt in two ways, it counts once', () => {
    const event = drift(1);
    const respelt = { ...event, event_id: event.event_id.toLowerCase() };
    expect(reduceMissionDossier([event, respelt]).event_count).toBe(1);
  });

  test('with the id in two spellings is not a conflict', () => {
    const event = drift(1);
    expect(rejectionsOf([event, { ...event, event_id: event.event_id.toLowerCase() }])).toEqual([]);
  });

  test('with another clock, the first in order is kept', () => {
    const { event_id } = indexed(1, 'a.md');
    expect(pathsOf([indexed(2, 'later.md', {}, { event_id }), indexed(1, 'first.md')])).toEqual([
      'first.md',
    ]);
  });

  test('with another instant, the first in order is kept', () => {
    const at = (path: string, timestamp: string) => indexed(1, path, {}, { timestamp });
    expect(
      pathsOf([
        at('later.md', '2026-02-21T09:30:00Z'),
        at('first.md', '2026-02-21T10:00:00+01:00'),
      ]),
    ).toEqual(['first.md']);
  });

  test('the first in order is kept, be it invalid', () => {
    const invalid = indexed(1, '');
    const { event_id } = invalid;
    expect(reduceMissionDossier([indexed(2, 'valid.md', {}, { event_id }), invalid])).toMatchObject(
      { event_count: 1, artifacts: {} },
    );
  });
});

describe('of duplicates that are equal in every ordering key and differ in content', () => {
  test.each(PERMUTATIONS)(
    'the one whose canonical JSON sorts first is kept, delivered in the order %d %d %d (C13)',
    (...order) => {
      const events = conflicting();
      expect(pathsOf(order.map((i) => events[i]))).toEqual(['a.md']);
    },
  );

  test('the canonical JSON decides, not the order of keys (RFC 8785)', () => {
    const [first, second] = conflicting();
    const reversed = Object.fromEntries(Object.entries(first).reverse());
    expect(canonicalJson(reversed) < canonicalJson(second)).toBe(true);
    expect(pathsOf([second, reversed])).toEqual(['a.md']);
  });

  test('the conflict is reported, with the event that was kept', () => {
    const [kept, dropped] = conflicting();
    expect(rejectionsOf([dropped, kept])).toEqual([
      { event: dropped, reason: 'conflicting-duplicate', issues: [], kept },
    ]);
  });

  test.each(PERMUTATIONS)(
    'each that is dropped is reported beside the one that is kept, delivered in the order %d %d %d',
    (...order) => {
      const events = conflicting();
      const [kept] = events;
      const reports = rejectionsOf(order.map((i) => events[i]));
      expect(reports.map((rejection) => rejection.kept)).toEqual([kept, kept]);
    },
  );

  test('they count once', () => {
    expect(reduceMissionDossier(conflicting()).event_count).toBe(1);
  });

  test('an instant written in two ways is a difference in content, not in order', () => {
    const event = snapshot(1, {}, { timestamp: '2026-02-21T09:00:00Z' });
    const other = { ...event, timestamp: '2026-02-21T10:00:00+01:00' };
    expect(rejectionsOf([event, other])).toMatchObject([
      { reason: 'conflicting-duplicate', event: other, kept: event },
    ]);
  });

  test('lone surrogates in them do not get in the way', () => {
    const events = ['\ud800', '\udbff'].map((path) => indexed(1, path));
    expect(pathsOf(events)).toEqual(pathsOf(events.toReversed()));
  });
});

test('events that differ in the sign of a zero are one, in whatever order: canonical JSON has one zero', () => {
  const [plus, minus] = [0, -0].map((artifact_count) => snapshot(1, { artifact_count }));
  for (const events of [
    [plus, minus],
    [minus, plus],
  ]) {
    expect(rejectionsOf(events)).toEqual([]);
    expect(Object.is(reduceMissionDossier(events).latest_snapshot?.artifact_count, 0)).toBe(true);
  }
});
