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
 * All differences between two dossiers: artifacts and anomalies, sorted by path, then by manifest step.
 * @param hashesDiffer - whether to compare artifacts. Parity is defined by the snapshot hash, and paths or
 *   hashes with tabs or line feeds can give different artifacts the same one
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

/** Compares content hashes only, as the snapshot hash does (C22). */
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

/** Other fields of an anomaly, such as the time of the check and the remedy, are not compared. */
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

/** By path and manifest step (C17). Under the reference's rules an anomaly may occur several times. */
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

/** For each key of either map, the values of both maps. */
function pairsByKey<T>(
  expected: ReadonlyMap<string, T>,
  actual: ReadonlyMap<string, T>,
): [expected: T | null, actual: T | null][] {
  const keys = new Set([...expected.keys(), ...actual.keys()]);
  return [...keys].map((key) => [expected.get(key) ?? null, actual.get(key) ?? null]);
}
