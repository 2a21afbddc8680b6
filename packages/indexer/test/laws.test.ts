import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeSnapshotHash, detectParityDrift } from 'mission-dossier-contracts';
import type { MissionDossierState, ParityFinding } from 'mission-dossier-contracts';
import { parseManifest } from 'mission-dossier-indexer';
import type { IndexProblem } from 'mission-dossier-indexer';
import { missionFolders, index, kindsAndPaths, write } from 'test-support/missionFolder.js';
import type { Indexing } from 'test-support/missionFolder.js';
import { tries } from 'test-support/searches.js';

const newFolder = missionFolders();

const MANIFEST = parseManifest(
  `manifest_version: "1.0.0"
required_always: [{artifact_class: input, path_pattern: a}, {artifact_class: input, path_pattern: "d/*"}]
required_by_step: {plan: [{artifact_class: workflow, path_pattern: a}, {artifact_class: evidence, path_pattern: e/f}]}
optional_always: [{artifact_class: policy, path_pattern: "*"}]`,
  'manifest',
);

/** The files of a folder. The pools are small, so that files reappear and share contents. */
const files = fc.dictionary(
  fc.constantFrom('a', 'b', 'd/x', 'd/y', 'e/f', '～', '😀'),
  fc.constantFrom('', '1', '2', '3'),
  { maxKeys: 5 },
);

/** Replaces the content of a folder. */
function fill(folder: string, content: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  write(folder, { ...content, '.keep': 'kept' });
}

test('a dossier that is kept up to date differs from the folder only in what was reported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 5 }), async (stages) => {
      const folder = newFolder();
      let kept: Indexing | null = null;
      for (const stage of stages) {
        fill(folder, stage);
        kept = await (kept ? kept.again() : index(folder, { manifest: MANIFEST }));
        const fresh = await index(folder, { manifest: MANIFEST });
        expectToBe(kept, fresh.state);
        expect((await kept.again()).events).toEqual([]);
      }
      rmSync(folder, { recursive: true });
    }),
    { numRuns: tries(40) },
  );
});

function expectToBe({ state, problems }: Indexing, fresh: MissionDossierState): void {
  for (const [path, entry] of Object.entries(fresh.artifacts))
    expect(versionOf(state, path)).toEqual({
      ...versionOf(fresh, path),
      superseded: entry.superseded,
    });
  const { findings } = detectParityDrift(state, fresh, { detectedAt: '2026-03-01T00:00:00Z' });
  expect(kindsAndPaths(problems).sort()).toEqual(findings.map(reportedAs).sort());
  expect(state.parity_status).toBe('clean');
  expect(state.latest_snapshot).toMatchObject({
    snapshot_hash: computeSnapshotHash(state),
    anomaly_count: state.anomalies.length,
  });
}

/** The entry of a path in a dossier, without times. */
function versionOf({ artifacts }: MissionDossierState, path: string): object {
  const { indexed_at: _, ...version } = artifacts[path] ?? { indexed_at: null };
  return version;
}

/** The problem that reports a difference without an event. */
function reportedAs(finding: ParityFinding): string {
  const kinds: Partial<Record<ParityFinding['drift_kind'], IndexProblem['kind']>> = {
    artifact_removed: 'removed',
    anomaly_resolved: 'anomaly_stays',
  };
  return `${kinds[finding.drift_kind] ?? finding.drift_kind} ${'path' in finding ? finding.path : ''}`;
}
