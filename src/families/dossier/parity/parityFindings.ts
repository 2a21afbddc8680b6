import type { AnomalyEntry, ArtifactEntry, MissionDossierState } from '../../../generated/types.js';
import { compareCodePoints } from './codePointOrder.js';
import type {
  AnomalyFinding,
  ArtifactFinding,
  ManifestVersionFinding,
  ParityFinding,
} from './parityFinding.js';
import { presentArtifacts } from './presentArtifacts.js';

/**
 * All in which two dossiers differ: artifacts and anomalies by path, then by manifest step.
 * @param hashesDiffer - whether the artifacts are compared: a path or hash may hold tabs and line feeds, so
 *   that different artifacts can have one snapshot hash, which is what parity is about
 */
export function parityFindings(
  baseline: MissionDossierState,
  current: MissionDossierState,
  hashesDiffer: boolean,
): ParityFinding[] {
  return [
    ...(hashesDiffer ? artifactFindings(baseline, current) : []),
    ...anomalyFindings(baseline, current),
    ...manifestVersionFindings(baseline, current),
  ];
}

function artifactFindings(
  baseline: MissionDossierState,
  current: MissionDossierState,
): ArtifactFinding[] {
  return pairsByKey(artifactsByPath(baseline), artifactsByPath(current))
    .map(([expected, actual]) => artifactFinding(expected, actual))
    .filter((finding) => finding !== null)
    .sort((a, b) => compareCodePoints(a.path, b.path));
}

/** By content hash alone, as the snapshot's hash sees it (C22). */
function artifactFinding(
  expected: ArtifactEntry | null,
  actual: ArtifactEntry | null,
): ArtifactFinding | null {
  if (!expected)
    return actual && { drift_kind: 'artifact_added', path: actual.identity.path, expected, actual };
  const { path } = expected.identity;
  if (!actual) return { drift_kind: 'artifact_removed', path, expected, actual };
  return expected.content_ref.hash === actual.content_ref.hash
    ? null
    : { drift_kind: 'artifact_mutated', path, expected, actual };
}

function artifactsByPath(state: MissionDossierState): Map<string, ArtifactEntry> {
  return new Map(presentArtifacts(state).map((entry) => [entry.identity.path, entry]));
}

function anomalyFindings(
  baseline: MissionDossierState,
  current: MissionDossierState,
): AnomalyFinding[] {
  return pairsByKey(anomaliesByIdentity(baseline), anomaliesByIdentity(current))
    .map(([expected, actual]) => anomalyFinding(expected, actual))
    .filter((finding) => finding !== null)
    .sort((a, b) => compareCodePoints(a.path, b.path) || compareCodePoints(stepOf(a), stepOf(b)));
}

/** What else an anomaly says, of when it was checked and what to do, is no difference. */
function anomalyFinding(
  expected: AnomalyEntry | null,
  actual: AnomalyEntry | null,
): AnomalyFinding | null {
  if (expected && actual) return null;
  if (expected) {
    const { path } = expected.expected_identity;
    return { drift_kind: 'anomaly_resolved', path, expected, actual: null };
  }
  return (
    actual && {
      drift_kind: 'anomaly_introduced',
      path: actual.expected_identity.path,
      expected,
      actual,
    }
  );
}

/** By path and manifest step (C17): under the reference's rules one may be there several times. */
function anomaliesByIdentity({ anomalies }: MissionDossierState): Map<string, AnomalyEntry> {
  return new Map(
    anomalies.map((anomaly) => {
      const { expected_identity, manifest_step } = anomaly;
      return [JSON.stringify([expected_identity.path, manifest_step]), anomaly];
    }),
  );
}

function stepOf({ expected, actual }: AnomalyFinding): string {
  return (expected ?? actual).manifest_step;
}

function manifestVersionFindings(
  { namespace: baseline }: MissionDossierState,
  { namespace: current }: MissionDossierState,
): ManifestVersionFinding[] {
  const [expected, actual] = [baseline?.manifest_version, current?.manifest_version];
  return expected === undefined || actual === undefined || expected === actual
    ? []
    : [{ drift_kind: 'manifest_version_changed', expected, actual }];
}

/** The values of two maps under each key of either. */
function pairsByKey<T>(
  expected: ReadonlyMap<string, T>,
  actual: ReadonlyMap<string, T>,
): [expected: T | null, actual: T | null][] {
  const keys = new Set([...expected.keys(), ...actual.keys()]);
  return [...keys].map((key) => [expected.get(key) ?? null, actual.get(key) ?? null]);
}
