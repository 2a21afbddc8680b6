import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  computeSnapshotHash,
  CONTRACT_RULES,
  createEvent,
  detectParityDrift,
  LamportClock,
  NamespaceMismatchError,
  reduceMissionDossier,
  snapshotPayload,
  SPEC_KITTY_EVENTS_2_4_RULES,
  validatePayload,
} from 'mission-dossier-contracts';
import type {
  DriftKind,
  MissionDossierState,
  ParityDrift,
  ReducerRules,
} from 'mission-dossier-contracts';
import { redelivered, stream } from '../../../support/events.js';
import type { AnyEvent } from '../../../support/events.js';
import { TIME } from '../../../support/examples.js';
import { frozen } from '../../../support/freeze.js';
import { outcomeOf } from '../../../support/outcome.js';
import { tries } from '../../../support/searches.js';

/** A side of a comparison: events, and their state. */
interface Side {
  readonly events: readonly AnyEvent[];
  readonly rules: ReducerRules;
  readonly state: MissionDossierState;
}

const RUNS = { numRuns: tries(500) };

/** Two accounts of much the same events; some of them under the reference's rules. */
const sides: fc.Arbitrary<[baseline: Side, current: Side]> = stream
  .chain((events) =>
    fc.tuple(
      fc.constantFrom(CONTRACT_RULES, CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES),
      fc.oneof(fc.constant(events), fc.subarray(events)),
      fc.oneof(redelivered(events), fc.subarray(events), stream),
    ),
  )
  .map(([rules, baseline, current]) => [sideOf(baseline, rules), sideOf(current, rules)] as const)
  .filter((both): both is [Side, Side] => !both.includes(null));

/** Null where the events have no state. */
function sideOf(events: readonly AnyEvent[], rules: ReducerRules): Side | null {
  const outcome = outcomeOf(events, rules);
  return 'state' in outcome ? { events, rules, state: outcome.state } : null;
}

/** The drift; null where the sides cannot be compared. */
function drift(baseline: Side, current: Side): ParityDrift | null {
  try {
    return detectParityDrift(baseline.state, current.state, { detectedAt: TIME });
  } catch (error) {
    if (!(error instanceof NamespaceMismatchError)) throw error;
    return null;
  }
}

/** Active anomalies as a set. */
function anomalies({ anomalies: all }: MissionDossierState): string[] {
  const identities = all.map(({ expected_identity: { path }, manifest_step }) =>
    JSON.stringify([path, manifest_step]),
  );
  return [...new Set(identities)].sort();
}

const SWAPPED: Readonly<Record<DriftKind, DriftKind>> = {
  artifact_added: 'artifact_removed',
  artifact_removed: 'artifact_added',
  artifact_mutated: 'artifact_mutated',
  anomaly_introduced: 'anomaly_resolved',
  anomaly_resolved: 'anomaly_introduced',
  manifest_version_changed: 'manifest_version_changed',
};

describe('the drift between any two states', () => {
  test('is none exactly where hashes, active anomalies and manifest versions are equal', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const found = drift(baseline, current);
        if (!found) return;
        const [a, b] = [baseline.state, current.state];
        const [versionA, versionB] = [a, b].map(({ namespace }) => namespace?.manifest_version);
        const agree =
          computeSnapshotHash(a) === computeSnapshotHash(b) &&
          anomalies(a).join() === anomalies(b).join() &&
          (versionA ?? versionB) === (versionB ?? versionA);
        expect(found.findings.length === 0).toBe(agree);
        expect(found.payloads.length === 0).toBe(agree);
      }),
      RUNS,
    );
  });

  test('throws exactly if the namespaces differ in more than the manifest version', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const [a, b] = [baseline, current].map(
          ({ state }) =>
            state.namespace && JSON.stringify({ ...state.namespace, manifest_version: '' }),
        );
        expect(drift(baseline, current) === null).toBe(a !== null && b !== null && a !== b);
      }),
      RUNS,
    );
  });

  test('with the sides swapped has added and removed, introduced and resolved, swapped', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const there = drift(baseline, current);
        const back = drift(current, baseline);
        const swapped = there?.findings.map((finding) => ({
          ...finding,
          drift_kind: SWAPPED[finding.drift_kind],
          expected: finding.actual,
          actual: finding.expected,
        }));
        const inAnyOrder = (all: readonly object[] | undefined) =>
          all?.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
        expect(inAnyOrder(back?.findings)).toEqual(inAnyOrder(swapped));
        expect([back?.expectedHash, back?.actualHash]).toEqual([
          there?.actualHash,
          there?.expectedHash,
        ]);
      }),
      RUNS,
    );
  });

  test('is valid payloads, one for each kind, which hold all findings', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const { findings = [], payloads = [] } = drift(baseline, current) ?? {};
        for (const payload of payloads)
          expect(validatePayload('MissionDossierParityDriftDetected', payload).issues).toEqual([]);
        expect(payloads.map(({ drift_kind }) => drift_kind)).toEqual([
          ...new Set(findings.map(({ drift_kind }) => drift_kind)),
        ]);
        for (const { drift_kind, artifact_ids_changed } of payloads) {
          const ofKind = findings.filter((finding) => finding.drift_kind === drift_kind);
          const paths = ofKind.flatMap((finding) => ('path' in finding ? [finding.path] : []));
          expect(new Set(artifact_ids_changed?.map(({ path }) => path))).toEqual(new Set(paths));
        }
      }),
      RUNS,
    );
  });

  test('leaves both states as they are', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const before = structuredClone([baseline.state, current.state]);
        drift(frozen(structuredClone(baseline)), frozen(structuredClone(current)));
        drift(baseline, current);
        expect([baseline.state, current.state]).toEqual(before);
      }),
      { numRuns: tries(100) },
    );
  });

  test('makes events that the current stream takes: drifted, until a snapshot makes it clean', () => {
    fc.assert(
      fc.property(sides, ([baseline, current]) => {
        const found = drift(baseline, current);
        if (!found || found.payloads.length === 0) return;
        const options = { clock: new LamportClock(5), nodeId: 'n', timestamp: TIME };
        const drifts = found.payloads.map((payload) =>
          createEvent('MissionDossierParityDriftDetected', payload, options),
        );
        const { events, rules } = current;
        const drifted = reduceMissionDossier([...events, ...drifts], { rules });
        expect(drifted.parity_status).toBe('drifted');
        expect(drifted.drift_history.slice(-drifts.length)).toMatchObject(
          found.payloads.map(({ drift_kind }) => ({ drift_kind })),
        );
        const snapshot = createEvent(
          'MissionDossierSnapshotComputed',
          snapshotPayload(drifted, { computedAt: TIME }),
          options,
        );
        const after = reduceMissionDossier([...events, ...drifts, snapshot], { rules });
        // The reference knows no way back (C21).
        expect(after.parity_status).toBe(rules === CONTRACT_RULES ? 'clean' : 'drifted');
      }),
      RUNS,
    );
  });
});

test('the sides of these laws hold what the laws are about', () => {
  const seen = new Set<string>();
  for (const [baseline, current] of fc.sample(sides, { numRuns: 1000, seed: 8 })) {
    const found = drift(baseline, current);
    if (!found) seen.add('incomparable');
    else if (found.findings.length === 0) seen.add('parity');
    for (const { drift_kind } of found?.findings ?? []) seen.add(drift_kind);
    if (!baseline.state.namespace !== !current.state.namespace) seen.add('one without namespace');
    if (anomalies(current.state).length < current.state.anomalies.length) seen.add('repeated');
  }
  expect([...seen].sort()).toEqual(
    [...Object.keys(SWAPPED), 'incomparable', 'one without namespace', 'parity', 'repeated'].sort(),
  );
});
