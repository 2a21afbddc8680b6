import { describe, expect, test } from '@jest/globals';
import {
  computeSnapshotHash,
  createEvent,
  detectParityDrift,
  DRIFT_KIND_VALUES,
  InvalidEventError,
  LamportClock,
  NamespaceMismatchError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type {
  AnomalyEntry,
  MissionDossierParityDriftDetectedPayload as Payload,
  MissionDossierState,
} from 'mission-dossier-contracts';
import { identity, indexed, missing, NAMESPACE, TIME } from '../../../support/examples.js';
import { hasFrozenPart } from '../../../support/freeze.js';

const DETECTED = { detectedAt: TIME };
const OTHER_HASH = 'cd'.repeat(32);

/** Checks that found an artifact missing. */
type Checks = readonly (readonly [path: string, step: string])[];

/** A state with artifacts of these contents, and checks that found these paths missing for a step. */
function dossier(
  contents: Readonly<Record<string, string>>,
  missingPaths: Checks = [],
  namespace: object = NAMESPACE,
): MissionDossierState {
  const events = [
    ...Object.entries(contents).map(([path, hash], i) =>
      indexed(i, path, { content_ref: { hash, algorithm: 'sha256' }, namespace }),
    ),
    ...missingPaths.map(([path, manifest_step], i) =>
      missing(100 + i, path, { manifest_step, namespace }),
    ),
  ];
  return reduceMissionDossier(events);
}

function detect(baseline: MissionDossierState, current: MissionDossierState) {
  return detectParityDrift(baseline, current, DETECTED);
}

/** Why an event cannot be made. */
function reasonsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidEventError) return error.issues;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('the drift between two dossiers', () => {
  test('is none where they are the same, whoever indexed what and when', () => {
    const baseline = reduceMissionDossier([indexed(1, 'a'), indexed(2, 'b')]);
    const current = reduceMissionDossier([
      indexed(7, 'b', { indexed_at: '2026-03-01T00:00:00Z', step_id: 'plan' }),
      indexed(9, 'a', { artifact_id: { ...identity('a'), artifact_class: 'input' } }),
    ]);
    const hash = computeSnapshotHash(current);
    expect(detect(baseline, current)).toEqual({
      expectedHash: hash,
      actualHash: hash,
      findings: [],
      payloads: [],
    });
  });

  test('has a finding for each artifact and anomaly, and a payload for each kind, in the schema’s order', () => {
    const baseline = dossier({ kept: 'aa', gone: 'bb', changed: 'cc' }, [
      ['resolved.md', 'plan'],
      ['still.md', 'plan'],
    ]);
    const current = dossier(
      { kept: 'aa', '😀': 'dd', '～': 'ee', changed: 'ff' },
      [
        ['still.md', 'plan'],
        ['new.md', 'required_always'],
      ],
      { ...NAMESPACE, manifest_version: '2.0.0' },
    );
    const { expectedHash, actualHash, findings, payloads } = detect(baseline, current);
    expect(findings).toMatchObject([
      { drift_kind: 'artifact_added', path: '～', expected: null, actual: current.artifacts['～'] },
      { drift_kind: 'artifact_added', path: '😀', expected: null },
      {
        drift_kind: 'artifact_removed',
        path: 'gone',
        expected: baseline.artifacts['gone'],
        actual: null,
      },
      {
        drift_kind: 'artifact_mutated',
        path: 'changed',
        expected: { content_ref: { hash: 'cc' } },
        actual: { content_ref: { hash: 'ff' } },
      },
      {
        drift_kind: 'anomaly_introduced',
        path: 'new.md',
        expected: null,
        actual: { manifest_step: 'required_always' },
      },
      {
        drift_kind: 'anomaly_resolved',
        path: 'resolved.md',
        expected: { manifest_step: 'plan' },
        actual: null,
      },
      { drift_kind: 'manifest_version_changed', expected: '1.0.0', actual: '2.0.0' },
    ]);
    expect([expectedHash, actualHash]).toEqual([baseline, current].map(computeSnapshotHash));
    expect(payloads.map(({ drift_kind }) => drift_kind)).toEqual(DRIFT_KIND_VALUES);
    for (const payload of payloads)
      expect(payload).toMatchObject({
        namespace: { ...NAMESPACE, manifest_version: '2.0.0', step_id: null },
        expected_hash: expectedHash,
        actual_hash: actualHash,
        detected_at: TIME,
      });
    expect(
      payloads.map(({ artifact_ids_changed }) => artifact_ids_changed?.map(({ path }) => path)),
    ).toEqual([['～', '😀'], ['gone'], ['changed'], ['new.md'], ['resolved.md'], undefined]);
  });

  test('names the current identity of an artifact that has other content', () => {
    const changed = indexed(5, 'a', {
      artifact_id: { ...identity('a'), artifact_class: 'input' },
      content_ref: { hash: OTHER_HASH, algorithm: 'sha256' },
    });
    const { payloads } = detect(dossier({ a: 'aa' }), reduceMissionDossier([changed]));
    expect(payloads[0]?.artifact_ids_changed).toEqual([
      { ...identity('a'), artifact_class: 'input', run_id: null, wp_id: null },
    ]);
  });

  test('leaves superseded artifacts out', () => {
    const superseding = indexed(5, 'new', { supersedes: identity('old') });
    const current = reduceMissionDossier([indexed(1, 'old'), superseding]);
    const { findings } = detect(reduceMissionDossier([indexed(1, 'old')]), current);
    expect(findings.map(({ drift_kind }) => drift_kind)).toEqual([
      'artifact_added',
      'artifact_removed',
    ]);
  });

  test('is of the snapshot hash: artifacts that hash alike have not drifted, tabs and line feeds in them or not', () => {
    const { findings, expectedHash, actualHash } = detect(
      dossier({ 'a\tb': '11' }),
      dossier({ a: 'b\t11' }),
    );
    expect(findings).toEqual([]);
    expect(expectedHash).toBe(actualHash);
  });

  test('distinguishes checks of two steps, and lists their artifact once', () => {
    const baseline = dossier({ a: 'aa' }, [['b', 'plan']]);
    const current = dossier({ a: 'aa' }, [
      ['b', 'implement'],
      ['b', 'plan'],
      ['b', 'review'],
    ]);
    const { findings, payloads } = detect(baseline, current);
    expect(findings).toMatchObject([
      { drift_kind: 'anomaly_introduced', actual: { manifest_step: 'implement' } },
      { drift_kind: 'anomaly_introduced', actual: { manifest_step: 'review' } },
    ]);
    expect(payloads[0]?.artifact_ids_changed).toHaveLength(1);
  });

  test.each([
    ['introduced', (checks: Checks) => detect(dossier({}), dossier({}, checks))],
    ['resolved', (checks: Checks) => detect(dossier({}, checks), dossier({}))],
  ])('orders anomalies that are %s by path, then by step, both by code point', (_, findingsOf) => {
    const sorted: Checks = [
      ['a', 'implement'],
      ['a', 'plan'],
      ['a', '～'],
      ['a', '😀'],
      ['b', 'implement'],
      ['～', 'plan'],
      ['😀', 'plan'],
    ];
    const { findings } = findingsOf(sorted.toReversed());
    expect(
      findings.map((finding) => {
        const anomaly = (finding.expected ?? finding.actual) as AnomalyEntry;
        return [anomaly.expected_identity.path, anomaly.manifest_step];
      }),
    ).toEqual(sorted);
  });

  test('takes anomalies as a set: the reference repeats them (C21)', () => {
    const events = [missing(1, 'a'), missing(2, 'a', { remediation_hint: 'write it' })];
    const repeated = reduceMissionDossier(events, { rules: SPEC_KITTY_EVENTS_2_4_RULES });
    expect(repeated.anomalies).toHaveLength(2);
    expect(detect(repeated, reduceMissionDossier(events)).findings).toEqual([]);
    expect(detect(dossier({ b: 'aa' }), repeated).findings).toHaveLength(2);
  });

  test('from a dossier without events is all there is, in the namespace of the other', () => {
    const empty = reduceMissionDossier([]);
    const current = dossier({ a: 'aa', b: 'bb' });
    const added = detect(empty, current);
    expect(added.payloads).toMatchObject([
      {
        drift_kind: 'artifact_added',
        namespace: NAMESPACE,
        expected_hash: computeSnapshotHash([]),
      },
    ]);
    const removed = detect(current, empty);
    expect(removed.payloads).toMatchObject([
      { drift_kind: 'artifact_removed', namespace: NAMESPACE },
    ]);
    expect(detect(empty, empty).payloads).toEqual([]);
  });

  test('has the time of a Date', () => {
    const { payloads } = detectParityDrift(dossier({}), dossier({ a: 'aa' }), {
      detectedAt: new Date(0),
    });
    expect(payloads[0]?.detected_at).toBe('1970-01-01T00:00:00.000Z');
  });

  test.each(['2026-02-30T00:00:00Z', 'yesterday', new Date(NaN), null])(
    'has no time of %p: it is refused as createEvent refuses it, drifted or not',
    (time) => {
      const detectedAt = time as string;
      const [payload] = detect(dossier({}), dossier({ a: 'aa' })).payloads;
      const options = { clock: new LamportClock(), nodeId: 'n', timestamp: TIME };
      const late = { ...payload, detected_at: time === null ? time : String(time) } as Payload;
      const reasons = reasonsOf(() =>
        createEvent('MissionDossierParityDriftDetected', late, options),
      );
      for (const current of [dossier({}), dossier({ a: 'aa' })])
        expect(reasonsOf(() => detectParityDrift(dossier({}), current, { detectedAt }))).toEqual(
          reasons,
        );
      expect(reasons).toMatchObject([{ path: '/payload/detected_at' }]);
    },
  );

  test('is payloads that share nothing with the states', () => {
    const { payloads } = detect(dossier({}), dossier({ a: 'aa' }));
    expect(hasFrozenPart(payloads)).toBe(false);
  });
});

describe('dossiers of different namespaces', () => {
  test.each(['project_uuid', 'feature_slug', 'target_branch', 'mission_key', 'step_id'] as const)(
    'cannot be compared: they differ in %s',
    (field) => {
      const value = field === 'project_uuid' ? '16478db0-e03c-4ca7-ab98-768b8fd00edd' : 'other';
      const namespace = { ...NAMESPACE, manifest_version: '2.0.0', [field]: value };
      const current = dossier({ a: 'aa' }, [], namespace);
      const compare = () => detect(dossier({ a: 'aa' }), current);
      expect(compare).toThrow(NamespaceMismatchError);
      expect(compare).toThrow(
        `dossiers of different namespaces cannot be compared: they differ in ${field};`,
      );
      try {
        compare();
      } catch (error) {
        expect(error).toMatchObject({
          expected: NAMESPACE,
          actual: namespace,
          differing: [field],
        });
      }
    },
  );

  test('are described by every field in which they differ, in the order of the schema', () => {
    const namespace = { ...NAMESPACE, step_id: 'other', feature_slug: 'other' };
    const compare = () => detect(dossier({ a: 'aa' }), dossier({ a: 'aa' }, [], namespace));
    expect(compare).toThrow(/they differ in feature_slug, step_id; expected \{.*\}, found \{.*\}$/);
  });

  test('are one where step_id is null or absent (C5)', () => {
    const absent = { ...dossier({ a: 'aa' }), namespace: NAMESPACE };
    expect(detect(absent, dossier({ a: 'aa' })).findings).toEqual([]);
  });

  test('are an error where neither is known and the states differ, as no reduced ones do', () => {
    const stray = { ...dossier({ a: 'aa' }), namespace: null };
    expect(() => detect(reduceMissionDossier([]), stray)).toThrow(TypeError);
  });
});

describe('the hint of a drift', () => {
  function hints(baseline: MissionDossierState, current: MissionDossierState) {
    return detect(baseline, current).payloads.map(({ rebuild_hint }) => rebuild_hint);
  }

  test('says what differs, and what to do', () => {
    const baseline = dossier({ gone: '11', changed: '22' }, [['resolved', 'plan']]);
    const current = dossier(
      { changed: '33', 'plan.md': '44', 'tasks.md': '55' },
      [
        ['a', 'plan'],
        ['b', 'required_always'],
      ],
      { ...NAMESPACE, manifest_version: '2.0.0' },
    );
    expect(hints(baseline, current)).toEqual([
      '2 artifacts are in the current dossier alone: plan.md, tasks.md. Index them on the side of the baseline, or take a new snapshot to accept them.',
      '1 artifact is in the baseline alone: gone. Index it on the current side, or take a new snapshot to do without it.',
      '1 artifact has other content than in the baseline: changed. Index one version on both sides, or take a new snapshot to accept the current one.',
      '2 anomalies are in the current dossier alone: a (plan), b (required_always). Add what is missing and index it, or take a new snapshot to accept them.',
      '1 anomaly is in the baseline alone: resolved (plan). Index what is there on the side of the baseline, or take a new snapshot to accept the current dossier.',
      'The manifest is of another version than that of the baseline: 2.0.0 after 1.0.0. Check both sides by one manifest, or take a new snapshot to accept the current one.',
    ]);
  });

  test('names ten of many, and how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`a${i + 10}`, 'aa']));
    expect(hints(dossier({}), dossier(many))).toEqual([
      expect.stringMatching(
        /^12 artifacts are in the current dossier alone: a10, .* a19 and 2 more\. /,
      ) as unknown,
    ]);
  });
});
