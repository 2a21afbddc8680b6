import { describe, expect, test } from '@jest/globals';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import { drift, indexed, without } from '../support/examples.js';
import { rejectionsOf } from '../support/outcome.js';

describe('other event types (C11)', () => {
  test.each([
    ['a foreign one', { event_type: 'WPStatusChanged', payload: 5 }],
    ['one of JavaScript’s own names', drift(1, {}, { event_type: 'constructor' })],
    ['one in other letter case', drift(1, {}, { event_type: 'missiondossierparitydriftdetected' })],
    ['none', without(drift(1), 'event_type')],
  ])('are ignored without error or report, such as %s', (_what, event) => {
    expect(rejectionsOf([event])).toEqual([]);
    expect(reduceMissionDossier([event]).event_count).toBe(0);
  });
});

describe('a value that is not an object (C11)', () => {
  test.each([null, 5, 'MissionDossierArtifactIndexed', [], [['event_type', 'x']], true])(
    'is rejected, and does not count, such as %j',
    (event) => {
      expect(rejectionsOf([event])).toMatchObject([
        { event, reason: 'unordered-event', issues: [{ path: '', keyword: 'type' }] },
      ]);
      expect(reduceMissionDossier([event]).event_count).toBe(0);
    },
  );
});

test.each([
  [null, 'found null'],
  [undefined, 'found nothing'],
  ['[]', 'found "[]"'],
  [5, 'found 5'],
  [{ 0: drift(1), length: 1 }, 'found an object'],
])('what is no list of events is refused, and not read as an empty one: %j', (events, found) => {
  const reduce = () => reduceMissionDossier(events as unknown as Iterable<unknown>);
  expect(reduce).toThrow(TypeError);
  expect(reduce).toThrow(`${found}, expected a list of events`);
});

describe('a dossier event whose payload is invalid (C15)', () => {
  const invalid = indexed(1, 'a', { indexed_at: 'now', extra: 1 });

  test('changes nothing in the projection', () => {
    expect(reduceMissionDossier([invalid]).artifacts).toEqual({});
  });

  test('counts', () => {
    expect(reduceMissionDossier([invalid]).event_count).toBe(1);
  });

  test('is handed to the caller with all errors and their pointers', () => {
    expect(rejectionsOf([invalid])).toMatchObject([
      {
        event: invalid,
        reason: 'invalid-event',
        issues: expect.arrayContaining([
          expect.objectContaining({ path: '/payload/indexed_at', keyword: 'pattern' }),
          expect.objectContaining({ path: '/payload', keyword: 'additionalProperties' }),
        ]),
      },
    ]);
  });

  test('is handed over as it was handed in', () => {
    expect(rejectionsOf([invalid])[0]?.event).toBe(invalid);
  });

  test.each([null, undefined])('is one whose payload is %p', (payload) => {
    expect(rejectionsOf([indexed(1, 'a', {}, { payload })])[0]?.issues).toHaveLength(4);
  });

  test('is one whose envelope is invalid in what the order does not need', () => {
    const event = drift(1, {}, { aggregate_id: '' });
    expect(rejectionsOf([event])).toMatchObject([
      { reason: 'invalid-event', issues: [{ path: '/aggregate_id' }] },
    ]);
    expect(reduceMissionDossier([event])).toMatchObject({ event_count: 1, drift_history: [] });
  });
});

describe('a dossier event without a usable envelope (C15)', () => {
  test.each([
    ['id', 'event_id', { event_id: 'x' }],
    ['clock', 'lamport_clock', { lamport_clock: '1' }],
    ['safe clock', 'lamport_clock', { lamport_clock: 2 ** 53 }],
    ['timestamp', 'timestamp', { timestamp: '2026-02-29T00:00:00Z' }],
  ])('that has no %s is reported and not counted', (_what, field, fields) => {
    const event = drift(1, {}, fields);
    expect(rejectionsOf([event])).toMatchObject([
      { event, reason: 'unordered-event', issues: [{ path: `/${field}` }] },
    ]);
    expect(reduceMissionDossier([event]).event_count).toBe(0);
  });

  test.each(['event_id', 'lamport_clock', 'timestamp'] as const)(
    'that lacks its %s is reported as lacking it',
    (field) => {
      expect(rejectionsOf([without(drift(1), field)])).toMatchObject([
        { reason: 'unordered-event', issues: [{ path: '', keyword: 'required' }] },
      ]);
    },
  );
});
