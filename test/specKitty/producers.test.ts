import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  DossierProjections,
  MissionDossierProjection,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  validateEvent,
} from 'mission-dossier-contracts';
import type { Rejection } from 'mission-dossier-contracts';
import { eventReader, toGeneration, upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';

/** What released producers wrote, for a folder with the artifact `spec.md` and without `plan.md`. */
function eventsOf(file: string): unknown[] {
  const lines = readFileSync(`test/producers/${file}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}

const SPEC_HASH = '7377cb690c837df46b8e33a5859f3223c4584d2d2fdd97a9599934c40e6bce95';
const CHANGED_HASH = 'c008afb653cf4532f16017fc110d44624486584cf04b33dedb675e70d49490b5';

const NAMESPACE = {
  project_uuid: '6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11',
  feature_slug: '001-password-reset',
  target_branch: 'main',
  mission_key: 'software-dev',
  manifest_version: '1',
  step_id: null,
};

/** What four releases report of that folder: one artifact, one missing, a snapshot, a drift. */
const ONE_MISSING = {
  namespace: NAMESPACE,
  artifacts: {
    'spec.md': {
      identity: { path: 'spec.md', artifact_class: 'input', wp_id: null },
      content_ref: { hash: SPEC_HASH, algorithm: 'sha256', size_bytes: 26 },
      superseded: false,
    },
  },
  anomalies: [{ expected_identity: { path: 'plan.md' }, manifest_step: 'required_always' }],
  latest_snapshot: {
    snapshot_hash: SPEC_HASH,
    algorithm: 'sha256',
    artifact_count: 2,
    anomaly_count: 1,
  },
  drift_history: [
    { expected_hash: SPEC_HASH, actual_hash: CHANGED_HASH, drift_kind: 'artifact_mutated' },
  ],
  parity_status: 'drifted',
  event_count: 4,
};

const PRODUCERS: [file: string, generation: Generation, state: object, leftOut: number[]][] = [
  ['cli-2.1.3.jsonl', 'flat-feature', ONE_MISSING, [0, 0, 0, 0]],
  ['cli-3.1.10.jsonl', 'flat-mission', ONE_MISSING, [0, 0, 0, 0]],
  [
    'hybrid-2026-02-24.jsonl',
    'hybrid',
    { ...ONE_MISSING, namespace: { ...NAMESPACE, mission_key: '001-password-reset' } },
    [7, 6, 6, 7],
  ],
  [
    'cli-3.2.7.jsonl',
    '3.0',
    {
      namespace: NAMESPACE,
      artifacts: {
        'meta.json': { content_ref: { hash: CHANGED_HASH } },
        'spec.md': {
          content_ref: {
            hash: 'f4521a48caa2fe402da1fa15e21d8df3de958cfea3f5c7601e261cc5061462d3',
            size_bytes: 46,
          },
        },
        'tasks/WP01.md': { identity: { artifact_class: 'output' } },
      },
      anomalies: [],
      latest_snapshot: {
        snapshot_hash: 'sha256:fb8e5d2f210f4f7031c0a047e49e20b8f5635b00129a625cabf311362d9343b0',
        artifact_count: 4,
        anomaly_count: 0,
      },
      drift_history: [{ drift_kind: 'anomaly_introduced' }],
      parity_status: 'drifted',
      event_count: 9,
    },
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
];

describe.each(PRODUCERS)('the events of %s', (file, generation, state, leftOut) => {
  const events = eventsOf(file);

  test('are refused without a reader', () => {
    expect(events.map((event) => validateEvent(event).valid)).toEqual(events.map(() => false));
    const rejections: Rejection[] = [];
    const strict = reduceMissionDossier(events, {
      onRejected: (rejection) => rejections.push(rejection),
    });
    expect(rejections).toHaveLength(events.length);
    expect(strict.latest_snapshot).toBeNull();
  });

  test('are upcast to canonical ones, all of one generation (C27)', () => {
    const results = events.map((event) => upcast(event));
    expect(results.map((result) => result.generation)).toEqual(events.map(() => generation));
    const counts = results.map((result) =>
      result.success ? result.leftOut.length : result.issues,
    );
    expect(counts).toEqual(leftOut);
    for (const result of results)
      if (result.success) expect(validateEvent(result.event).issues).toEqual([]);
  });

  test('are valid with a reader, and draw no advice (C7)', () => {
    const reader = eventReader();
    for (const event of events)
      expect(validateEvent(event, { reader })).toMatchObject({
        valid: true,
        issues: [],
        advisories: [],
      });
  });

  test('are reduced to the dossier that the producer saw', () => {
    const onRejected = ({ reason, issues }: Rejection) => {
      throw new Error(`${reason}: ${JSON.stringify(issues)}`);
    };
    const reader = eventReader();
    const reduced = reduceMissionDossier(events, { reader, onRejected });
    expect(reduced).toMatchObject(state);
    expect(Object.keys(reduced.artifacts).sort()).toEqual(
      Object.keys((state as { artifacts: object }).artifacts),
    );
    const rules = SPEC_KITTY_EVENTS_2_4_RULES;
    expect(reduceMissionDossier(events, { reader, onRejected, rules })).toMatchObject(state);
  });

  test('are projected to the same dossier', () => {
    const reader = eventReader();
    const projection = new MissionDossierProjection({ reader });
    const projections = new DossierProjections({ reader });
    for (const event of events) {
      expect(projection.apply(event)).toEqual({ outcome: 'applied' });
      expect(projections.apply(event)).toEqual({ outcome: 'applied' });
    }
    const reduced = reduceMissionDossier(events, { reader });
    expect(projection.state()).toEqual(reduced);
    expect([...projections].map(([, each]) => each.state())).toEqual([reduced]);
  });

  test('are no conflict with their own re-export in 3.0 (C34)', () => {
    const again = events.map((event) => {
      const result = toGeneration(event, '3.0', { buildId: 'build-7' });
      return result.success ? result.event : result.issues;
    });
    const rejections: Rejection[] = [];
    const reader = eventReader();
    const both = reduceMissionDossier([...again, ...events], {
      reader,
      onRejected: (rejection) => rejections.push(rejection),
    });
    expect(rejections).toEqual([]);
    expect(both).toEqual(reduceMissionDossier(events, { reader }));
  });
});

test('two releases that scanned one folder give one stream, whose namespace is the same', () => {
  const reader = eventReader();
  const events = [...eventsOf('cli-2.1.3.jsonl'), ...eventsOf('cli-3.2.7.jsonl')];
  expect(reduceMissionDossier(events, { reader })).toMatchObject({
    namespace: NAMESPACE,
    event_count: 13,
  });
});
