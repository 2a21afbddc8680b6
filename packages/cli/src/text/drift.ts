import { checkSnapshotHash, presentArtifacts } from 'mission-dossier-contracts';
import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftKind,
  MissionDossierState,
  ParityDrift,
  ParityFinding,
} from 'mission-dossier-contracts';
import { findingsByKind, remedy } from 'mission-dossier-contracts/tooling';
import type { Colors } from '../io.js';
import { isWorkPackageFile } from '../workPackageFile.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { changeText } from './hashChange.js';
import { heading } from './heading.js';
import { printable } from './printable.js';
import { requiredBy } from './requiredBy.js';
import { shortHash } from './shortHash.js';
import { snapshotHashText } from './snapshotHash.js';
import { WORK_PACKAGE_NOTE } from './workPackageNote.js';

/** The number of findings of a kind, in words. */
const COUNTED: { readonly [Kind in DriftKind]: (count: number) => string } = {
  artifact_added: (count) => `${counted(count, 'artifact')} added`,
  artifact_removed: (count) => `${counted(count, 'artifact')} removed`,
  artifact_mutated: (count) => `${counted(count, 'artifact')} mutated`,
  anomaly_introduced: (count) => `${counted(count, 'anomaly', 'anomalies')} introduced`,
  anomaly_resolved: (count) => `${counted(count, 'anomaly', 'anomalies')} resolved`,
  manifest_version_changed: () => 'manifest version changed',
};

/**
 * The drift of a dossier, for people: the verdict, both hashes, what the latest snapshots say of them, all
 * findings by kind, and the remedies.
 */
export function driftText(
  drift: ParityDrift,
  [baseline, current]: readonly [baseline: MissionDossierState, current: MissionDossierState],
  colors: Colors,
): string {
  const { expectedHash, actualHash, findings } = drift;
  const hashes = [
    [colors.dim('baseline'), expectedHash],
    ...latestSnapshotRows(baseline),
    [colors.dim('current'), actualHash],
    ...latestSnapshotRows(current),
  ];
  const sections = findingsByKind(findings).map((ofKind) => [
    heading(ofKind[0].drift_kind, ofKind.length, colors),
    ...columns(ofKind.map(cellsOf)),
    ...workPackageNote(ofKind),
    `  ${colors.cyan(`→ ${remedy(ofKind)}`)}`,
  ]);
  return [[verdict(findings, current, colors), ...columns(hashes)], ...sections]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function latestSnapshotRows(state: MissionDossierState): string[][] {
  const check = checkSnapshotHash(state);
  return check ? [['', `latest snapshot: ${snapshotHashText(check)}`]] : [];
}

function workPackageNote(findings: readonly ParityFinding[]): readonly string[] {
  const isConcerned = findings.some(
    (finding) => finding.drift_kind === 'artifact_mutated' && isWorkPackageFile(finding.path),
  );
  return isConcerned ? WORK_PACKAGE_NOTE : [];
}

function verdict(
  findings: readonly ParityFinding[],
  current: MissionDossierState,
  colors: Colors,
): string {
  if (findings.length === 0) {
    const artifacts = counted(presentArtifacts(current).length, 'artifact');
    const anomalies = counted(current.anomalies.length, 'anomaly', 'anomalies');
    return `${colors.green('no drift:')} ${artifacts}, ${anomalies} on both sides`;
  }
  const counts = findingsByKind(findings).map((ofKind) =>
    COUNTED[ofKind[0].drift_kind](ofKind.length),
  );
  return `${colors.red('drifted:')} ${counts.join(', ')}`;
}

function cellsOf(finding: ParityFinding): string[] {
  switch (finding.drift_kind) {
    case 'artifact_added':
      return artifactCells(finding.actual, shortHash(finding.actual.content_ref.hash));
    case 'artifact_removed':
      return artifactCells(finding.expected, shortHash(finding.expected.content_ref.hash));
    case 'artifact_mutated':
      return artifactCells(
        finding.actual,
        changeText(finding.expected.content_ref.hash, finding.actual.content_ref.hash),
      );
    case 'anomaly_introduced':
      return anomalyCells(finding.actual);
    case 'anomaly_resolved':
      return anomalyCells(finding.expected);
    case 'manifest_version_changed':
      return [`${printable(finding.expected)} → ${printable(finding.actual)}`];
  }
}

function artifactCells({ identity }: ArtifactEntry, content: string): string[] {
  return [printable(identity.path), identity.artifact_class, content];
}

function anomalyCells({ expected_identity, manifest_step }: AnomalyEntry): string[] {
  return [
    printable(expected_identity.path),
    expected_identity.artifact_class,
    requiredBy(manifest_step),
  ];
}
