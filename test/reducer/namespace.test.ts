import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  namespaceKey,
  NamespaceMixedStreamError,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { drift, indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { tries } from '../support/searches.js';

const FIELDS = [
  'project_uuid',
  'feature_slug',
  'target_branch',
  'mission_key',
  'manifest_version',
  'step_id',
] as const;

const OTHER_UUID = 'c683f2f1-744b-5ffd-9f08-b34c49b01e57';

/** The namespace with one field changed. */
function differingIn(field: (typeof FIELDS)[number]): LocalNamespaceTuple {
  return { ...NAMESPACE, [field]: field === 'project_uuid' ? OTHER_UUID : 'other' };
}

function errorOf(...events: unknown[]): NamespaceMixedStreamError {
  try {
    reduceMissionDossier(events);
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return error;
    throw error;
  }
  throw new Error('the stream was reduced');
}

describe('the stream’s namespace (C14)', () => {
  test('is that of its events, with every field present', () => {
    expect(reduceMissionDossier([drift(1)]).namespace).toStrictEqual({
      ...NAMESPACE,
      step_id: null,
    });
  });

  test('is null where no event carries a readable one', () => {
    expect(reduceMissionDossier([drift(1, { namespace: null })]).namespace).toBeNull();
  });

  test('is the first readable one in order', () => {
    const unreadable = drift(1, { namespace: { ...NAMESPACE, project_uuid: 'none' } });
    expect(reduceMissionDossier([drift(2), unreadable]).namespace).toMatchObject(NAMESPACE);
  });

  test('is read from an event whose payload is invalid otherwise (C15)', () => {
    expect(reduceMissionDossier([drift(1, { drift_kind: 'other' })]).namespace).toMatchObject(
      NAMESPACE,
    );
  });

  test('takes absent and null `step_id` for the same', () => {
    const explicit = drift(2, { namespace: { ...NAMESPACE, step_id: null } });
    expect(reduceMissionDossier([drift(1), explicit]).event_count).toBe(2);
  });

  test('is not read from other event types (C11)', () => {
    const foreign = drift(
      2,
      { namespace: differingIn('mission_key') },
      { event_type: 'SomethingElse' },
    );
    expect(reduceMissionDossier([drift(1), foreign]).event_count).toBe(1);
  });

  test('is not read from events without a place in the order (C15)', () => {
    const unordered = drift(2, { namespace: differingIn('mission_key') }, { lamport_clock: null });
    expect(reduceMissionDossier([drift(1), unordered]).event_count).toBe(1);
  });
});

describe('NamespaceMixedStreamError', () => {
  test.each(FIELDS)('is thrown where namespaces differ in %s (C14)', (field) => {
    expect(() =>
      reduceMissionDossier([drift(1), drift(2, { namespace: differingIn(field) })]),
    ).toThrow(NamespaceMixedStreamError);
  });

  test('holds both namespaces: that of the first event in order, and the first other one', () => {
    const error = errorOf(
      drift(3, { namespace: differingIn('target_branch') }),
      drift(2, { namespace: differingIn('feature_slug') }),
      drift(1),
    );
    expect(error).toMatchObject({
      name: 'NamespaceMixedStreamError',
      expected: { ...NAMESPACE, step_id: null },
      actual: { ...differingIn('feature_slug'), step_id: null },
    });
  });

  test('names both namespaces and the fields that differ in its message', () => {
    const other = { ...NAMESPACE, mission_key: 'other', step_id: 'plan' };
    expect(errorOf(drift(1), drift(2, { namespace: other })).message).toBe(
      'the stream mixes namespaces: they differ in mission_key, step_id; expected ' +
        `${JSON.stringify({ ...NAMESPACE, step_id: null })}, found ${JSON.stringify(other)}`,
    );
  });

  test('is an Error', () => {
    expect(errorOf(drift(1), drift(2, { namespace: differingIn('step_id') }))).toBeInstanceOf(
      Error,
    );
  });

  test('is thrown for a namespace in an event whose payload is invalid otherwise (C15)', () => {
    const invalid = drift(2, { namespace: differingIn('mission_key'), drift_kind: 'other' });
    expect(() => reduceMissionDossier([drift(1), invalid])).toThrow(NamespaceMixedStreamError);
  });

  test.each([
    ['indexed', indexed(2, 'a', { namespace: differingIn('mission_key') })],
    ['missing', missing(2, 'a', { namespace: differingIn('mission_key') })],
    ['snapshot', snapshot(2, { namespace: differingIn('mission_key') })],
  ])('is thrown for the namespace of an %s event too', (_type, event) => {
    expect(() => reduceMissionDossier([drift(1), event])).toThrow(NamespaceMixedStreamError);
  });

  test('is not thrown for the namespace of a duplicate that is dropped (C13)', () => {
    const { event_id } = drift(1);
    const dropped = drift(2, { namespace: differingIn('mission_key') }, { event_id });
    expect(reduceMissionDossier([drift(1), dropped]).event_count).toBe(1);
  });

  test('comes after every rejection has been reported', () => {
    const reasons: string[] = [];
    const events = [
      drift(1),
      drift(2, { namespace: differingIn('mission_key'), drift_kind: 'other' }),
    ];
    expect(() =>
      reduceMissionDossier(events, { onRejected: ({ reason }) => reasons.push(reason) }),
    ).toThrow(NamespaceMixedStreamError);
    expect(reasons).toEqual(['invalid-event']);
  });
});

describe('namespaceKey', () => {
  /** Texts that a careless key would confuse. */
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'null', '"', '","', '\\', '|', '/', ':') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('\ud800', '\\ud800', 'a,b', 'a","b') },
  );
  const namespace = fc.record(
    {
      project_uuid: fc.constantFrom(NAMESPACE.project_uuid, OTHER_UUID),
      feature_slug: text,
      target_branch: text,
      mission_key: text,
      manifest_version: text,
      step_id: fc.option(text),
    },
    {
      requiredKeys: [
        'project_uuid',
        'feature_slug',
        'target_branch',
        'mission_key',
        'manifest_version',
      ],
    },
  );
  const sameFields = (a: LocalNamespaceTuple, b: LocalNamespaceTuple) =>
    FIELDS.every((field) => (a[field] ?? null) === (b[field] ?? null));

  test('is the same for two namespaces exactly where all six fields are, whatever they hold', () => {
    const nearlyTheSame = fc
      .tuple(namespace, namespace, fc.subarray([...FIELDS]))
      .map(([a, b, taken]): [LocalNamespaceTuple, LocalNamespaceTuple] => [
        a,
        { ...a, ...Object.fromEntries(taken.map((field) => [field, b[field] ?? null])) },
      ]);
    fc.assert(
      fc.property(nearlyTheSame, ([a, b]) => {
        expect(namespaceKey(a) === namespaceKey(b)).toBe(sameFields(a, b));
      }),
      { numRuns: tries(1000) },
    );
  });

  test('does not confuse fields that run into one another', () => {
    const keys = [
      { ...NAMESPACE, feature_slug: 'a', target_branch: 'b/c' },
      { ...NAMESPACE, feature_slug: 'a/b', target_branch: 'c' },
      { ...NAMESPACE, feature_slug: 'a","b', target_branch: 'c' },
      { ...NAMESPACE, step_id: 'null' },
      { ...NAMESPACE, step_id: '' },
      NAMESPACE,
    ].map(namespaceKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('does not depend on the order in which the fields are written', () => {
    const reversed = Object.fromEntries(Object.entries(NAMESPACE).reverse());
    expect(namespaceKey(reversed as unknown as LocalNamespaceTuple)).toBe(namespaceKey(NAMESPACE));
  });
});
