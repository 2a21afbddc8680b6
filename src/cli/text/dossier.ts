import prettyBytes from 'pretty-bytes';
import { ARTIFACT_CLASS_VALUES } from '../../generated/catalogue.js';
import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftRecord,
  MissionDossierState,
} from '../../generated/types.js';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { printable } from './printable.js';

const SHORT_HASH_DIGITS = 12;

/** A dossier at a glance: parity, artifacts by class, active anomalies, drift history. */
export function dossierText(state: MissionDossierState, colors: Colors, now: number): string {
  return [
    header(state, colors),
    ...artifactSections(Object.values(state.artifacts), colors, now),
    ...anomalySection(state.anomalies, colors, now),
    ...snapshotSection(state, colors, now),
    ...driftSection(state.drift_history, colors, now),
  ].join('\n\n');
}

function header(state: MissionDossierState, colors: Colors): string {
  const { namespace } = state;
  const artifacts = Object.values(state.artifacts);
  const superseded = artifacts.filter((artifact) => artifact.superseded).length;
  const counts = [
    counted(state.event_count, 'event'),
    counted(artifacts.length, 'artifact') + (superseded > 0 ? ` (${superseded} superseded)` : ''),
    counted(state.anomalies.length, 'anomaly', 'anomalies'),
    counted(state.drift_history.length, 'drift'),
  ];
  const title = namespace ? printable(namespace.feature_slug) : 'no dossier events';
  return [
    `${parityBadge(state, colors)} ${colors.bold(title)}`,
    ...(namespace
      ? [
          columns(
            [
              [
                'mission',
                `${printable(namespace.mission_key)}, into ${printable(namespace.target_branch)}${namespace.step_id ? `, step ${printable(namespace.step_id)}` : ''}`,
              ],
              [
                'project',
                `${printable(namespace.project_uuid)}, manifest version ${printable(namespace.manifest_version)}`,
              ],
              ['holds', counts.join(', ')],
            ].map(([label = '', value = '']) => [colors.dim(label), value]),
          ),
        ]
      : []),
  ].join('\n');
}

function parityBadge({ parity_status }: MissionDossierState, colors: Colors): string {
  const paint = { clean: colors.bgGreen, drifted: colors.bgRed, unknown: colors.bgYellow }[
    parity_status
  ];
  return paint(colors.black(`[${parity_status.toUpperCase()}]`));
}

function artifactSections(
  artifacts: readonly ArtifactEntry[],
  colors: Colors,
  now: number,
): string[] {
  const sorted = artifacts.toSorted((a, b) => (a.identity.path < b.identity.path ? -1 : 1));
  // One table for all classes, so that their columns stand below one another.
  const lines = columns(
    sorted.map((artifact) => artifactRow(artifact, colors, now)),
    [1],
  ).split('\n');
  return ARTIFACT_CLASS_VALUES.flatMap((artifactClass) => {
    const ofClass = lines.filter((_, i) => sorted[i]?.identity.artifact_class === artifactClass);
    return ofClass.length === 0
      ? []
      : [[heading(artifactClass, ofClass.length, colors), ...ofClass].join('\n')];
  });
}

function artifactRow(
  { identity, content_ref, indexed_at, superseded }: ArtifactEntry,
  colors: Colors,
  now: number,
): string[] {
  const { size_bytes, hash, algorithm } = content_ref;
  const row = [
    printable(identity.path),
    size_bytes == null ? '' : prettyBytes(size_bytes),
    `${algorithm} ${shortHash(hash)}`,
    ageText(indexed_at, now),
    superseded ? 'superseded' : '',
  ];
  return row.map((cell, i) => (superseded || i > 1 ? colors.dim(cell) : cell));
}

function anomalySection(anomalies: readonly AnomalyEntry[], colors: Colors, now: number): string[] {
  if (anomalies.length === 0) return [];
  const lines = anomalies.map(
    ({ expected_identity, manifest_step, checked_at, remediation_hint }) => {
      const required =
        manifest_step === 'required_always'
          ? 'required always'
          : `required by step ${printable(manifest_step)}`;
      const hint = remediation_hint
        ? `\n      ${colors.cyan(`→ ${printable(remediation_hint)}`)}`
        : '';
      return `  ${colors.red('missing')} ${printable(expected_identity.path)} ${colors.dim(`(${expected_identity.artifact_class}, ${required}, checked ${ageText(checked_at, now)})`)}${hint}`;
    },
  );
  return [[heading('anomalies', anomalies.length, colors), ...lines].join('\n')];
}

function snapshotSection(
  { latest_snapshot }: MissionDossierState,
  colors: Colors,
  now: number,
): string[] {
  if (!latest_snapshot) return [];
  const { snapshot_hash, artifact_count, anomaly_count, computed_at } = latest_snapshot;
  const counts = `${counted(artifact_count, 'artifact')}, ${counted(anomaly_count, 'anomaly', 'anomalies')}`;
  return [
    `${colors.bold('latest snapshot')}\n  ${printable(snapshot_hash)} ${colors.dim(`(${counts}, ${ageText(computed_at, now)})`)}`,
  ];
}

function driftSection(drifts: readonly DriftRecord[], colors: Colors, now: number): string[] {
  if (drifts.length === 0) return [];
  const rows = drifts.map(({ detected_at, drift_kind, expected_hash, actual_hash }) => [
    detected_at,
    colors.yellow(drift_kind),
    `${shortHash(expected_hash)} → ${shortHash(actual_hash)}`,
    colors.dim(ageText(detected_at, now)),
  ]);
  return [`${heading('drift history', drifts.length, colors)}\n${columns(rows)}`];
}

function heading(title: string, count: number, colors: Colors): string {
  return `${colors.bold(title)} ${colors.dim(`(${count.toLocaleString('en-US')})`)}`;
}

/** The first digits of a hash, whose algorithm may stand before it. */
function shortHash(hash: string): string {
  return printable(hash.replace(/^(sha256|sha512|md5):/, '').slice(0, SHORT_HASH_DIGITS));
}
