import { describe, expect, test } from '@jest/globals';
import {
  DossierProjections,
  InvalidEventError,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  parseEvent,
  reduceMissionDossier,
  safeParseEvent,
  validateEvent,
} from 'mission-dossier-contracts';
import type { DossierEventType, Rejection } from 'mission-dossier-contracts';
import { eventReader, GENERATIONS, upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from '../support/events.js';
import { indexed, NAMESPACE, snapshot, without } from '../support/examples.js';
import { GIVEN, MISSION_NAMESPACE, TYPES, written } from '../support/writtenEvents.js';

const reader = eventReader({ namespace: GIVEN });

/** What the reducer hands to `onRejected`, and its state; null if the stream is mixed. */
function reduced(events: readonly unknown[], by = reader) {
  const rejections: Rejection[] = [];
  const state = reduceMissionDossier(events, {
    reader: by,
    onRejected: (rejection) => rejections.push(rejection),
  });
  return { rejections, state };
}

/** An event of each generation with a fault, and the place of the fault as it was written. */
const FAULTY: [generation: Generation, event: AnyEvent, place: string][] = [
  [
    'flat-bare',
    written('flat-bare', 'MissionDossierArtifactIndexed', { relative_path: '' }),
    '/payload/relative_path',
  ],
  [
    'flat-feature',
    written('flat-feature', 'MissionDossierSnapshotComputed', { completeness_status: 'x' }),
    '/payload/completeness_status',
  ],
  [
    'hybrid',
    written('hybrid', 'MissionDossierArtifactMissing', { manifest_step: '' }),
    '/payload/manifest_step',
  ],
  [
    'flat-mission',
    written('flat-mission', 'MissionDossierParityDriftDetected', { missing_in_local: [1] }),
    '/payload/missing_in_local/0',
  ],
  [
    '2.4',
    written('2.4', 'MissionDossierSnapshotComputed', { artifact_count: -1 }),
    '/payload/artifact_count',
  ],
  [
    '3.0',
    written('3.0', 'MissionDossierArtifactIndexed', {
      artifact_id: { mission_type: '', path: 'a', artifact_class: 'input' },
    }),
    '/payload/artifact_id/mission_type',
  ],
];

describe.each(FAULTY)('an invalid event of %s', (generation, event, path) => {
  test('is refused at the place as it was written', () => {
    const refusal = { success: false, issues: [expect.objectContaining({ path })] };
    expect(validateEvent(event, { reader })).toMatchObject({ valid: false, issues: [{ path }] });
    expect(safeParseEvent(event, { reader })).toMatchObject(refusal);
    expect(upcast(event, { namespace: GIVEN })).toMatchObject({ ...refusal, generation });
    expect(() => parseEvent(event, { reader })).toThrow(InvalidEventError);
    expect(() => parseEvent(event, { reader })).toThrow(path);
  });

  test('is handed out as it was written, and counts (C15)', () => {
    const { rejections, state } = reduced([event]);
    expect(rejections).toMatchObject([{ reason: 'invalid-event', issues: [{ path }] }]);
    expect(rejections[0]?.event).toBe(event);
    expect(state).toMatchObject({ event_count: 1, artifacts: {}, anomalies: [] });
  });

  test('is rejected by projections, which count it', () => {
    const rejected = { outcome: 'rejected', issues: [{ path }] };
    const one = new MissionDossierProjection({ reader });
    const many = new DossierProjections({ reader });
    expect(one.apply(event)).toMatchObject(rejected);
    expect(many.apply(event)).toMatchObject(rejected);
    expect(one.apply(event)).toEqual({ outcome: 'duplicate' });
    expect(one.state().event_count).toBe(1);
    expect([...many].map(([, each]) => each.state().event_count)).toEqual([1]);
  });

  test('gives the stream its namespace (C14, C15)', () => {
    expect(reduced([event]).state.namespace).toEqual({ ...NAMESPACE, step_id: null });
    const other = snapshot(9, { namespace: { ...NAMESPACE, target_branch: 'other' } });
    expect(() => reduced([event, other])).toThrow(NamespaceMixedStreamError);
  });

  test('differs from another version in the same place (C13)', () => {
    const payload = { ...(event['payload'] as object), extra: 1 };
    const { rejections, state } = reduced([event, { ...event, payload }]);
    expect(rejections.map(({ reason }) => reason).sort()).toEqual([
      'conflicting-duplicate',
      'invalid-event',
    ]);
    expect(state.event_count).toBe(1);
  });
});

describe.each(GENERATIONS)('an event of %s', (generation) => {
  test.each(TYPES)('of the type %s is accepted by each function with a reader', (type) => {
    const event = written(generation, type);
    const canonical = written('2.4', type);
    expect(validateEvent(event, { reader })).toMatchObject({ valid: true, eventType: type });
    expect(parseEvent(event, { reader })).toMatchObject(canonical);
    expect(safeParseEvent(event, { reader })).toMatchObject({ success: true, event: canonical });
    const { rejections, state } = reduced([event]);
    expect(rejections).toEqual([]);
    expect(state).toEqual(reduceMissionDossier([canonical]));
  });

  test('is accepted by the functions without one exactly if it is canonical', () => {
    for (const type of TYPES) {
      const event = written(generation, type);
      const isCanonical = generation === '2.4';
      expect(validateEvent(event).valid).toBe(isCanonical);
      expect(safeParseEvent(event).success).toBe(isCanonical);
      expect(new MissionDossierProjection().apply(event).outcome).toBe(
        isCanonical ? 'applied' : 'rejected',
      );
      expect(reduceMissionDossier([event]).parity_status === 'unknown').toBe(
        !isCanonical || type.includes('Artifact'),
      );
    }
  });

  test('without a place in the order is handed out as it was written, and not counted', () => {
    const event = { ...written(generation, 'MissionDossierSnapshotComputed'), event_id: 'no-id' };
    const { rejections, state } = reduced([event]);
    expect(rejections).toMatchObject([
      { reason: 'unordered-event', issues: [{ path: '/event_id' }] },
    ]);
    expect(rejections[0]?.event).toBe(event);
    expect(state.event_count).toBe(0);
  });

  test('conflicts with other content of any generation, both handed out as written (C13)', () => {
    for (const other of GENERATIONS) {
      const [a, b] = [
        written(generation, 'MissionDossierArtifactIndexed'),
        { ...written(other, 'MissionDossierArtifactIndexed'), node_id: 'another' },
      ];
      const { rejections } = reduced([b, a]);
      expect(rejections).toMatchObject([{ reason: 'conflicting-duplicate', issues: [] }]);
      const [{ event, kept } = { event: null }] = rejections;
      expect(new Set([event, kept])).toEqual(new Set([a, b]));
      expect([a, b]).toContain(event);
      const projection = new MissionDossierProjection({ reader });
      projection.apply(a);
      expect(projection.apply(b)).toEqual({ outcome: 'conflict' });
    }
  });

  test('is no conflict with itself in any other generation (C34)', () => {
    for (const type of TYPES)
      for (const other of GENERATIONS) {
        const [a, b] = [written(generation, type), written(other, type)];
        expect(reduced([a, b])).toMatchObject({ rejections: [], state: { event_count: 1 } });
        const projection = new MissionDossierProjection({ reader });
        expect(projection.apply(a)).toEqual({ outcome: 'applied' });
        expect(projection.apply(b)).toEqual({ outcome: 'duplicate' });
      }
  });

  test('is the only one that is read, if the caller says so', () => {
    const only = eventReader({ generations: [generation], namespace: GIVEN });
    for (const other of GENERATIONS) {
      const event = written(other, 'MissionDossierSnapshotComputed');
      const isRead = other === generation;
      expect(validateEvent(event, { reader: only }).valid).toBe(isRead);
      expect(safeParseEvent(event, { reader: only }).success).toBe(isRead);
      const { rejections, state } = reduced([event], only);
      expect(rejections).toHaveLength(isRead ? 0 : 1);
      expect(state).toMatchObject({ event_count: 1, namespace: NAMESPACE });
      const outcome = isRead ? 'applied' : 'rejected';
      expect(new MissionDossierProjection({ reader: only }).apply(event).outcome).toBe(outcome);
      expect(new DossierProjections({ reader: only }).apply(event).outcome).toBe(outcome);
    }
  });
});

test('an event of a generation that is not read is refused with what was found and expected', () => {
  const only = eventReader({ generations: ['2.4', '3.0'] });
  const event = written('flat-mission', 'MissionDossierSnapshotComputed');
  expect(validateEvent(event, { reader: only }).issues).toMatchObject([
    {
      path: '',
      keyword: 'enum',
      message: 'found an event of generation flat-mission, expected one of "2.4", "3.0"',
    },
  ]);
});

test.each(['4.0', '', 'toString', null])(
  'there is no reader for the generation %j',
  (generation) => {
    expect(() => eventReader({ generations: [generation as Generation] })).toThrow(TypeError);
  },
);

test.each<[string, object, string]>([
  ['namespace', { namespace: null }, 'found null, expected an object'],
  ['namespace', { namespace: 'main' }, 'found "main", expected an object'],
  ['generations', { generations: null }, 'found null, expected a list'],
  ['generations', { generations: '2.4' }, 'found "2.4", expected a list'],
  ['onRead', { onRead: {} }, 'found an object, expected a function'],
])('the option %s is named if it has another type: %j', (name, options, message) => {
  const attempt = () => eventReader(options);
  expect(attempt).toThrow(TypeError);
  expect(attempt).toThrow(message);
  expect(attempt).toThrow(`for "${name}"`);
});

describe('events of flat-bare without what the caller has to give (C33)', () => {
  const event = written('flat-bare', 'MissionDossierArtifactIndexed');

  test('are refused, and count without a namespace (C15)', () => {
    const { rejections, state } = reduced([event], eventReader());
    expect(rejections).toMatchObject([
      {
        event,
        reason: 'invalid-event',
        issues: [{ path: '/payload', property: 'target_branch' }, {}, {}],
      },
    ]);
    expect(state).toMatchObject({ namespace: null, event_count: 1 });
  });

  test('are of no projection of many', () => {
    const projections = new DossierProjections({ reader: eventReader() });
    expect(projections.apply(event)).toMatchObject({ outcome: 'rejected' });
    expect(projections.size).toBe(0);
  });
});

describe('a canonical event that its nulls make invalid', () => {
  test.each<[what: string, event: AnyEvent, place: string]>([
    ['an unknown property', indexed(1, 'a', { extra: null }), '/payload'],
    [
      'a diagnostic',
      indexed(1, 'a', { context_diagnostics: { a: null } }),
      '/payload/context_diagnostics/a',
    ],
  ])('stays invalid when it is compared with others: %s (C34)', (_what, event, path) => {
    expect(reduced([event])).toMatchObject({
      rejections: [{ reason: 'invalid-event', issues: [{ path }] }],
      state: { artifacts: {}, event_count: 1 },
    });
    expect(new MissionDossierProjection({ reader }).apply(event)).toMatchObject({
      outcome: 'rejected',
      issues: [{ path }],
    });
  });
});

describe('an event whose type has no schema', () => {
  const event = { ...without(snapshot(1), 'correlation_id'), event_type: 'WPStatusChanged' };

  test('is accepted with the envelope of any generation', () => {
    expect(validateEvent(event).valid).toBe(false);
    expect(validateEvent(event, { reader })).toMatchObject({ valid: true, issues: [] });
    expect(validateEvent({ ...event, node_id: '' }, { reader })).toMatchObject({
      valid: false,
      issues: [{ path: '/node_id' }],
    });
  });

  test('is ignored by the reducer and by projections (C11)', () => {
    expect(reduced([event])).toMatchObject({ rejections: [], state: { event_count: 0 } });
    expect(new MissionDossierProjection({ reader }).apply(event)).toEqual({ outcome: 'ignored' });
  });

  test('is refused by parsing, as without a reader', () => {
    expect(
      safeParseEvent({ ...snapshot(1), event_type: 'WPStatusChanged' }, { reader }),
    ).toMatchObject({
      success: false,
      issues: [{ path: '/event_type' }],
    });
  });
});

test.each([null, 5, 'text', [], true])('what is no object is rejected: %j (C11)', (value) => {
  expect(reduced([value])).toMatchObject({
    rejections: [{ event: value, reason: 'unordered-event', issues: [{ path: '' }] }],
    state: { event_count: 0 },
  });
  expect(safeParseEvent(value, { reader })).toMatchObject({
    success: false,
    issues: [{ path: '' }],
  });
});

describe('advice is at the place as it was written (C7)', () => {
  test.each<[Generation, DossierEventType, object, string]>([
    ['flat-feature', 'MissionDossierArtifactIndexed', { relative_path: '/a' }, 'relative_path'],
    [
      'flat-mission',
      'MissionDossierArtifactMissing',
      { expected_path_pattern: '../a' },
      'expected_path_pattern',
    ],
    [
      '3.0',
      'MissionDossierArtifactIndexed',
      { artifact_id: { mission_type: 'x', path: '/a', artifact_class: 'input' } },
      'artifact_id/path',
    ],
    [
      '3.0',
      'MissionDossierSnapshotComputed',
      { namespace: { ...MISSION_NAMESPACE, manifest_version: 'v1' } },
      'namespace/manifest_version',
    ],
    ['2.4', 'MissionDossierSnapshotComputed', { snapshot_hash: 'xyz' }, 'snapshot_hash'],
  ])('in %s, on %s', (generation, type, members, place) => {
    const event = written(generation, type, { ...members });
    const advisories = [{ path: `/payload/${place}` }];
    expect(validateEvent(event, { reader })).toMatchObject({ valid: true, advisories });
    expect(safeParseEvent(event, { reader })).toMatchObject({ success: true, advisories });
  });

  test('on an event type that is nearly one of the contract', () => {
    const event = snapshot(1, {}, { event_type: 'MissionDossierSnapshotComputd' });
    expect(validateEvent(event, { reader }).advisories).toMatchObject([{ path: '/event_type' }]);
  });
});

describe('onRead', () => {
  test('is called for each event that is read, with its generation and what was left out', () => {
    const calls: [Generation, readonly string[]][] = [];
    const counting = eventReader({ onRead: (...call) => calls.push(call) });
    reduced(
      [
        written('3.0', 'MissionDossierSnapshotComputed'),
        written('hybrid', 'MissionDossierArtifactMissing', {}, 2),
        snapshot(3),
        written('flat-bare', 'MissionDossierSnapshotComputed', {}, 4),
        { event_type: 'WPStatusChanged' },
        null,
      ],
      counting,
    );
    expect(calls).toMatchObject([
      ['3.0', []],
      ['hybrid', { length: 6 }],
      ['2.4', []],
    ]);
  });

  test('is called once for each event, by projections of many namespaces too', () => {
    let calls = 0;
    const counting = eventReader({ onRead: () => (calls += 1) });
    const projections = new DossierProjections({ reader: counting });
    projections.apply(written('3.0', 'MissionDossierSnapshotComputed'));
    expect(calls).toBe(1);
  });
});

test('with a fingerprint, restarted projections compare what they keep in canonical form (C34)', () => {
  const fingerprint = { high: 1, low: 2, rest: 3 };
  const original = written('3.0', 'MissionDossierSnapshotComputed');
  const conflicting = { ...original, node_id: 'another' };
  const projections = new DossierProjections({ reader });
  projections.apply(original);
  expect(projections.apply(conflicting)).toEqual({ outcome: 'conflict' });
  const restarted = [
    projections.restart(),
    DossierProjections.fromJSON(projections.restart().toJSON(), { reader }),
  ];
  for (const each of [
    ...restarted,
    new DossierProjections({ reader }).merge(projections.restart()),
  ]) {
    expect(each.apply(original, fingerprint)).toEqual({ outcome: 'applied' });
    expect(each.apply(written('2.4', 'MissionDossierSnapshotComputed'), fingerprint)).toEqual({
      outcome: 'duplicate',
    });
    expect(each.apply(conflicting, fingerprint)).toEqual({ outcome: 'conflict' });
  }
});
