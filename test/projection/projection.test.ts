import { describe, expect, jest, test } from '@jest/globals';
import {
  canonicalJson,
  CONTRACT_RULES,
  DossierProjections,
  MissionDossierProjection,
  namespaceKey,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  UnsettledProjectionError,
} from 'mission-dossier-contracts';
import type { ReducerRules } from 'mission-dossier-contracts';
import { drift, indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { hasFrozenPart } from '../support/freeze.js';

const OTHER = { ...NAMESPACE, target_branch: 'main' };

describe('apply returns the outcome of an event', () => {
  test('applied: it is in the state', () => {
    const projection = new MissionDossierProjection();
    expect(projection.apply(indexed(1, 'a'))).toEqual({ outcome: 'applied' });
    expect(projection.state()).toEqual(reduceMissionDossier([indexed(1, 'a')]));
  });

  test('duplicate: an event with the same id, in any spelling, was applied', () => {
    const projection = new MissionDossierProjection();
    const event = indexed(1, 'a');
    projection.apply(event);
    expect(projection.apply({ ...event, event_id: event.event_id.toLowerCase() })).toEqual({
      outcome: 'duplicate',
    });
    expect(projection.state().event_count).toBe(1);
  });

  test('duplicate: an earlier version with the same id was applied (C13)', () => {
    const projection = new MissionDossierProjection();
    projection.apply(indexed(1, 'a'));
    expect(projection.apply({ ...indexed(1, 'b'), lamport_clock: 2 })).toEqual({
      outcome: 'duplicate',
    });
    expect(Object.keys(projection.state().artifacts)).toEqual(['a']);
    expect(projection.conflictingIds).toEqual([indexed(1, 'a').event_id]);
  });

  test('rejected: it is not an object (C11)', () => {
    const projection = new MissionDossierProjection();
    for (const other of [null, 5, 'text', []]) {
      expect(projection.apply(other)).toMatchObject({
        outcome: 'rejected',
        issues: [{ path: '', keyword: 'type' }],
      });
    }
    expect(projection.state()).toEqual(reduceMissionDossier([]));
  });

  test('ignored: it is an event of another family (C11)', () => {
    const projection = new MissionDossierProjection();
    for (const other of [{ event_type: 'Other' }, {}]) {
      expect(projection.apply(other)).toEqual({ outcome: 'ignored' });
    }
    expect(projection.state()).toEqual(reduceMissionDossier([]));
  });

  test('rejected: its payload is invalid; it counts (C15)', () => {
    const projection = new MissionDossierProjection();
    const invalid = drift(1, { drift_kind: 'none' });
    expect(projection.apply(invalid)).toMatchObject({
      outcome: 'rejected',
      issues: [{ path: '/payload/drift_kind', keyword: 'enum' }],
    });
    expect(projection.apply(invalid)).toEqual({ outcome: 'duplicate' });
    expect(projection.state().event_count).toBe(1);
  });

  test('rejected: it has no place in the order; it does not count (C15)', () => {
    const projection = new MissionDossierProjection();
    expect(projection.apply({ ...drift(1), timestamp: 'now' })).toMatchObject({
      outcome: 'rejected',
      issues: [{ path: '/timestamp' }],
    });
    expect(projection.state().event_count).toBe(0);
  });

  test.each([
    ['stands before the one that is in', { ...indexed(2, 'b'), lamport_clock: 1 }],
    ['has its place and other content', indexed(2, 'b')],
  ])('conflict: it %s; state() throws until the projection is restarted (C13)', (_, version) => {
    const events = [indexed(2, 'a'), version];
    const projection = new MissionDossierProjection();
    projection.apply(events[0]);
    expect(projection.apply(version)).toEqual({ outcome: 'conflict' });
    expect(projection.isSettled).toBe(false);
    expect(() => projection.state()).toThrow(
      new UnsettledProjectionError([indexed(2, 'a').event_id]),
    );

    const restarted = projection.restart();
    for (const event of events) restarted.apply(event);
    expect(restarted.state()).toEqual(reduceMissionDossier(events));
  });

  test('conflict: it differs only in the envelope; the state is the same with either (C13)', () => {
    const events = [indexed(2, 'a'), indexed(2, 'a', {}, { node_id: 'node-2' })];
    const projection = new MissionDossierProjection();
    projection.apply(events[0]);
    expect(projection.conflictingIds).toEqual([]);
    expect(projection.apply(events[1])).toEqual({ outcome: 'conflict' });
    expect(projection.conflictingIds).toEqual([indexed(2, 'a').event_id]);
    expect(projection.isSettled).toBe(true);
    expect(projection.state()).toEqual(reduceMissionDossier(events));
  });

  test('conflict: it differs in what the state does not show (C13)', () => {
    const projection = new MissionDossierProjection();
    projection.apply(indexed(2, 'a'));
    const version = indexed(2, 'a', { context_diagnostics: { reason: 'x' } });
    expect(projection.apply(version)).toEqual({ outcome: 'conflict' });
    expect(projection.isSettled).toBe(false);
  });

  test('throws for an event of another namespace, with both, and changes nothing (C14)', () => {
    const projection = new MissionDossierProjection();
    projection.apply(indexed(2, 'a'));
    const before = projection.state();
    const foreign = indexed(1, 'b', { namespace: OTHER });
    expect(() => projection.apply(foreign)).toThrow(NamespaceMixedStreamError);
    expect(() => projection.apply(foreign)).toThrow(
      expect.objectContaining({
        expected: { ...NAMESPACE, step_id: null },
        actual: { ...OTHER, step_id: null },
        differing: ['target_branch'],
      }),
    );
    expect(projection.state()).toEqual(before);
  });

  test('keeps no part of the event: later changes by the caller do not change the state', () => {
    const projection = new MissionDossierProjection();
    const event = indexed(1, 'a', { provenance: { source_event_ids: ['x'] } });
    projection.apply(event);
    Object.assign(event.payload.artifact_id, { mission_key: 'changed' });
    Object.assign(event.payload.provenance?.source_event_ids ?? [], ['y']);
    const [entry] = Object.values(projection.state().artifacts);
    expect(entry).toMatchObject({
      identity: { mission_key: 'software-dev' },
      provenance: { source_event_ids: ['x'] },
    });
  });
});

describe("namespaces: 'collect'", () => {
  test('accepts all namespaces, and state() reports the first two in the order (C14)', () => {
    const projection = new MissionDossierProjection({ namespaces: 'collect' });
    const third = { ...NAMESPACE, target_branch: 'third' };
    const events = [indexed(3, 'c', { namespace: third }), indexed(1, 'b', { namespace: OTHER })];
    for (const event of [...events, indexed(2, 'a')])
      expect(projection.apply(event)).toEqual({ outcome: 'applied' });
    expect(() => projection.state()).toThrow(
      expect.objectContaining({
        expected: { ...OTHER, step_id: null },
        actual: { ...NAMESPACE, step_id: null },
        differing: ['target_branch'],
      }),
    );
  });
});

describe('merge', () => {
  test('adds the other’s events, and does not change the other', () => {
    const [a, b] = [new MissionDossierProjection(), new MissionDossierProjection()];
    a.apply(missing(1, 'a'));
    b.apply(indexed(2, 'a'));
    b.apply(snapshot(3));
    expect(a.merge(b).state()).toEqual(
      reduceMissionDossier([missing(1, 'a'), indexed(2, 'a'), snapshot(3)]),
    );
    expect(b.state().event_count).toBe(2);
  });

  test('is refused for another namespace or other rules, and changes nothing then', () => {
    const [a, b] = [new MissionDossierProjection(), new MissionDossierProjection()];
    a.apply(indexed(1, 'a'));
    b.apply(indexed(2, 'b', { namespace: OTHER }));
    const before = a.state();
    expect(() => a.merge(b)).toThrow(NamespaceMixedStreamError);
    for (const options of [
      { rules: SPEC_KITTY_EVENTS_2_4_RULES },
      { namespaces: 'collect' },
    ] as const)
      expect(() => a.merge(new MissionDossierProjection(options))).toThrow(TypeError);
    expect(a.state()).toEqual(before);
  });

  test('of two that took in different versions of an event is unsettled', () => {
    const [a, b] = [new MissionDossierProjection(), new MissionDossierProjection()];
    a.apply(indexed(1, 'a'));
    b.apply(indexed(1, 'b'));
    expect(a.merge(b).isSettled).toBe(false);
  });
});

describe('restart', () => {
  test('restarted once, it is settled, though other versions come in the wrong order now', () => {
    const [x1, y1] = [indexed(1, 'x'), indexed(2, 'y')];
    const [x2, y2] = [x1, y1].map((event) => ({ ...event, lamport_clock: 3 }));
    const first = new MissionDossierProjection();
    for (const event of [x2, x1, y1, y2]) first.apply(event);
    const restarted = first.restart();
    for (const event of [y2, y1, x1, x2]) restarted.apply(event);
    expect(restarted.state()).toEqual(reduceMissionDossier([x1, x2, y1, y2]));
  });

  test('restarted, it returns the outcome of each version that it keeps separate', () => {
    const a = indexed(3, 'a');
    const versions = [a, { ...a, lamport_clock: 2 }, { ...a, event_id: a.event_id.toLowerCase() }];
    const first = new MissionDossierProjection();
    for (const version of versions) first.apply(version);
    const restarted = first.restart();
    expect(versions.map((version) => restarted.apply(version).outcome)).toEqual([
      'applied',
      'duplicate',
      'duplicate',
    ]);
    expect(restarted.apply({ ...versions[1], node_id: 'other' }).outcome).toBe('conflict');
    expect(restarted.conflictingIds).toEqual([a.event_id]);
    expect(restarted.state()).toEqual(reduceMissionDossier(versions));

    const invalid = indexed(3, '', {});
    expect(first.restart().apply(invalid)).toMatchObject({ outcome: 'rejected' });
  });

  test('restarted, it reads the version that it keeps once or twice, however many others there are', () => {
    const versions = Array.from({ length: 20 }, (_, i) => indexed(1, `path ${100 + i}`));
    const first = new MissionDossierProjection();
    for (const version of versions) first.apply(version);
    const restarted = first.restart();
    const parse = jest.spyOn(JSON, 'parse');
    for (const version of versions) restarted.apply(version);
    const kept = parse.mock.calls.filter(([text]) => text === canonicalJson(versions[0]));
    parse.mockRestore();
    expect(kept.length).toBeLessThanOrEqual(2);
    expect(restarted.state()).toEqual(reduceMissionDossier(versions));
  });

  test('restarted, it accepts hostile nesting in versions of an event', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const events = [{ ...indexed(1, 'a'), deep }, indexed(1, 'b')];
    const projection = new MissionDossierProjection();
    for (const event of events) projection.apply(event);
    const restarted = projection.restart();
    for (const event of events) restarted.apply(event);
    expect(restarted.state()).toEqual(reduceMissionDossier(events));
  });
});

describe('DossierProjections', () => {
  test('keeps each namespace separate, under its key', () => {
    const projections = new DossierProjections();
    for (const event of [indexed(1, 'a'), indexed(2, 'b', { namespace: OTHER }), indexed(3, 'c')]) {
      expect(projections.apply(event)).toEqual({ outcome: 'applied' });
    }
    expect([...projections].map(([key]) => key)).toEqual([
      namespaceKey(NAMESPACE),
      namespaceKey(OTHER),
    ]);
    expect(projections.size).toBe(2);
    expect(projections.get(namespaceKey(NAMESPACE))?.state()).toEqual(
      reduceMissionDossier([indexed(1, 'a'), indexed(3, 'c')]),
    );
  });

  test('rejects events without a namespace, and ignores other families', () => {
    const projections = new DossierProjections();
    expect(projections.apply(indexed(1, 'a', { namespace: {} }))).toMatchObject({
      outcome: 'rejected',
    });
    expect(projections.apply({ event_type: 'Other' })).toEqual({ outcome: 'ignored' });
    expect(projections.apply(null)).toMatchObject({ outcome: 'rejected' });
    expect(projections.size).toBe(0);
  });

  test('restarts those that are unsettled, with the others', () => {
    const events = [indexed(2, 'a'), indexed(2, 'b'), indexed(3, 'c', { namespace: OTHER })];
    const projections = new DossierProjections();
    for (const event of events) projections.apply(event);
    expect(projections.isSettled).toBe(false);
    expect(projections.conflictingIds).toEqual([indexed(2, 'a').event_id]);
    const restarted = projections.restart();
    for (const event of events) restarted.apply(event);
    expect(restarted.isSettled).toBe(true);
    expect(restarted.get(namespaceKey(NAMESPACE))?.state()).toEqual(
      reduceMissionDossier(events.slice(0, 2)),
    );
  });

  test('have the key of an event before it is applied', () => {
    const projections = new DossierProjections();
    const event = indexed(1, 'a', { namespace: { ...OTHER, step_id: 'plan' } });
    const key = projections.keyOf(event);
    projections.apply(event);
    expect([...projections].map(([each]) => each)).toEqual([key]);
    const byReference = new DossierProjections({ rules: SPEC_KITTY_EVENTS_2_4_RULES });
    expect(byReference.keyOf(event)).toBe(namespaceKey(OTHER));
  });

  test.each([
    ['of another family', { event_type: 'Other', payload: { namespace: NAMESPACE } }],
    ['without a readable namespace', indexed(1, 'a', { namespace: {} })],
    ['that is no object', null],
  ])('have no key for an event %s', (_, event) => {
    expect(new DossierProjections().keyOf(event)).toBeUndefined();
  });

  test('start anew where a projection was dropped', () => {
    const projections = new DossierProjections();
    projections.apply(indexed(1, 'a'));
    const dropped = projections.drop(namespaceKey(NAMESPACE));
    expect(dropped?.state().event_count).toBe(1);
    expect(projections.size).toBe(0);
    projections.apply(indexed(2, 'b'));
    expect(projections.get(namespaceKey(NAMESPACE))?.state()).toEqual(
      reduceMissionDossier([indexed(2, 'b')]),
    );
    expect(projections.drop(namespaceKey(OTHER))).toBeUndefined();
  });

  test('are refused a merge with others of other rules, and change nothing then', () => {
    const [a, b] = [
      new DossierProjections(),
      new DossierProjections({ rules: SPEC_KITTY_EVENTS_2_4_RULES }),
    ];
    b.apply(indexed(1, 'a'));
    expect(() => a.merge(b)).toThrow(TypeError);
    expect(a.size).toBe(0);
  });

  test('merges namespace by namespace', () => {
    const [a, b] = [new DossierProjections(), new DossierProjections()];
    a.apply(indexed(1, 'a'));
    b.apply(indexed(2, 'b'));
    b.apply(indexed(3, 'c', { namespace: OTHER }));
    a.merge(b);
    expect([...a].map(([, projection]) => projection.state().event_count)).toEqual([2, 1]);
    expect(b.size).toBe(2);
  });
});

test.each(['contract', null, {}])(
  '%p is not a rule set: a TypeError states what is expected',
  (rules) => {
    const options = { rules: rules as unknown as ReducerRules };
    const message = /expected rules such as CONTRACT_RULES$/;
    expect(() => new MissionDossierProjection(options)).toThrow(message);
    expect(() => new DossierProjections(options)).toThrow(message);
    expect(() => reduceMissionDossier([], options)).toThrow(message);
  },
);

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['a', '"a"'],
  [[], 'an empty array'],
  [new MissionDossierProjection().toJSON(), 'an object'],
  [new DossierProjections().toJSON(), 'an object'],
])(
  '%p is not a projection that can be merged: a TypeError states what is expected',
  (other, found) => {
    expect(() => new MissionDossierProjection().merge(other as never)).toThrow(
      new TypeError(
        `found ${found}, expected a projection of the family "dossier"; fromJSON makes one of a checkpoint`,
      ),
    );
    expect(() => new DossierProjections().merge(other as never)).toThrow(
      new TypeError(
        `found ${found}, expected projections of the family "dossier"; fromJSON makes them of a checkpoint`,
      ),
    );
  },
);

test('the two kinds of projections are not merged with each other', () => {
  const [one, many] = [new MissionDossierProjection(), new DossierProjections()];
  expect(() => one.merge(many as never)).toThrow('expected a projection of the family');
  expect(() => many.merge(one as never)).toThrow('expected projections of the family');
});

describe('state() returns the same object', () => {
  test.each([
    ['a duplicate', indexed(1, 'a')],
    ['an event of another family', { event_type: 'Other' }],
    ['what is not an object', null],
    ['an event that cannot be ordered', { ...indexed(2, 'b'), lamport_clock: -1 }],
  ])('until something changes: not by %s', (_, event) => {
    const projection = new MissionDossierProjection();
    projection.apply(indexed(1, 'a'));
    const before = projection.state();
    projection.apply(event);
    expect(projection.state()).toBe(before);
  });

  test.each([
    ['an event', (projection: MissionDossierProjection) => projection.apply(indexed(2, 'b'))],
    [
      'an invalid event, which counts',
      (projection: MissionDossierProjection) => projection.apply(indexed(2, 'b', { step_id: 5 })),
    ],
    [
      'a merge',
      (projection: MissionDossierProjection) => {
        const other = new MissionDossierProjection();
        other.apply(indexed(2, 'b'));
        projection.merge(other);
      },
    ],
  ])('and another after %s', (_, change) => {
    const projection = new MissionDossierProjection();
    projection.apply(indexed(1, 'a'));
    const before = projection.state();
    change(projection);
    expect(projection.state()).not.toBe(before);
    expect(projection.state().event_count).toBe(2);
    expect(before.event_count).toBe(1);
  });

  test('and another after a version that is kept separate', () => {
    const first = new MissionDossierProjection();
    first.apply(indexed(2, 'a'));
    first.apply(indexed(2, 'b'));
    const projection = first.restart();
    projection.apply(indexed(2, 'b'));
    const before = projection.state();
    projection.apply(indexed(2, 'a'));
    expect(Object.keys(before.artifacts)).toEqual(['b']);
    expect(Object.keys(projection.state().artifacts)).toEqual(['a']);
  });
});

test('immutableEvents: parts of events are kept, and never changed or frozen', () => {
  const projection = new MissionDossierProjection({ immutableEvents: true });
  const event = indexed(1, 'a', { provenance: { source_event_ids: ['x'] } });
  projection.apply(event);
  expect(projection.state()).toEqual(reduceMissionDossier([event]));
  projection.toJSON();
  expect(hasFrozenPart(event)).toBe(false);
});

describe('options that are not what they should be are refused with a TypeError', () => {
  test.each([
    [
      'a misspelt policy on namespaces',
      { namespaces: 'collekt' },
      /"collekt", expected one of "refuse", "collect"/,
    ],
    ['the policy of many projections', { namespaces: 'partition' }, /"partition", expected one of/],
  ])('%s', (_, options, message) => {
    expect(() => new MissionDossierProjection(options as never)).toThrow(TypeError);
    expect(() => new MissionDossierProjection(options as never)).toThrow(message);
  });

  test.each(['namespaceIdentity', 'anomalies', 'drifted'])('a misspelt rule: %s', (name) => {
    const options = { rules: { ...CONTRACT_RULES, [name]: 'other' } as never };
    const message = /expected rules such as CONTRACT_RULES$/;
    expect(() => new MissionDossierProjection(options)).toThrow(message);
    expect(() => new DossierProjections(options)).toThrow(message);
    expect(() => reduceMissionDossier([], options)).toThrow(message);
  });
});
