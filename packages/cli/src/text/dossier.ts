import { ARTIFACT_CLASS_VALUES, checkSnapshotHash } from 'mission-dossier-contracts';
import type {
  AnomalyEntry,
  ArtifactEntry,
  ArtifactIdentity,
  DriftRecord,
  MissionDossierState,
} from 'mission-dossier-contracts';
import prettyBytes from 'pretty-bytes';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { commonFolder } from './commonFolder.js';
import { counted } from './counted.js';
import { heading } from './heading.js';
import { namespaceRows } from './namespaceRows.js';
import { reservationsText } from './parity.js';
import { printable } from './printable.js';
import { requiredBy } from './requiredBy.js';
import { shorten } from './shorten.js';
import { shortHash } from './shortHash.js';
import { incomparableText, snapshotHashText } from './snapshotHash.js';
import { UNKNOWN_NAMESPACE } from './unknownNamespace.js';

/** What a state does not have. */
interface BesideState {
  /** Of a saved scan: the slug of its mission. */
  readonly slug?: string;
  /** For each drift of the history, the artifacts that its event names. */
  readonly driftArtifacts?: readonly (readonly ArtifactIdentity[])[];
}

/** A dossier at a glance: parity, artifacts by class, active anomalies, drift history. */
export function dossierText(
  state: MissionDossierState,
  colors: Colors,
  now: number,
  { slug, driftArtifacts = [] }: BesideState = {},
): string {
  return [
    header(state, colors, slug),
    ...artifactSections(Object.values(state.artifacts), colors, now),
    ...anomalySection(state.anomalies, colors, now),
    ...snapshotSection(state, colors, now),
    ...driftSection(state.drift_history, driftArtifacts, colors, now),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function header(state: MissionDossierState, colors: Colors, slug?: string): string[] {
  const { namespace } = state;
  const artifacts = Object.values(state.artifacts);
  const superseded = artifacts.filter((artifact) => artifact.superseded).length;
  const counts = [
    slug === undefined ? counted(state.event_count, 'event') : 'a saved scan',
    counted(artifacts.length, 'artifact') + (superseded > 0 ? ` (${superseded} superseded)` : ''),
    counted(state.anomalies.length, 'anomaly', 'anomalies'),
    counted(state.drift_history.length, 'drift'),
  ];
  const rows = [
    ...(namespace ? namespaceRows(namespace) : []),
    ...(!namespace && slug !== undefined ? [['note', UNKNOWN_NAMESPACE]] : []),
    ['holds', counts.join(', ')],
  ];
  return [
    `${parityBadge(state, colors)} ${colors.bold(slug === undefined ? titleOf(state) : printable(slug))}${colors.yellow(reservationsText(state))}`,
    ...columns(rows.map(([label = '', value = '']) => [colors.dim(label), value])),
  ];
}

function titleOf({ namespace, event_count }: MissionDossierState): string {
  if (namespace) return printable(namespace.feature_slug);
  return event_count === 0 ? 'no dossier events' : 'no event with a readable namespace';
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
): string[][] {
  const sorted = artifacts.toSorted((a, b) => (a.identity.path < b.identity.path ? -1 : 1));
  const folder = commonFolder(sorted.map(({ identity }) => identity.path));
  // One table for all classes, so that their columns align.
  const lines = columns(
    sorted.map((artifact) => artifactRow(artifact, folder, colors, now)),
    [1],
  );
  const ofClasses = ARTIFACT_CLASS_VALUES.flatMap((artifactClass) => {
    const ofClass = lines.filter((_, i) => sorted[i]?.identity.artifact_class === artifactClass);
    return ofClass.length === 0
      ? []
      : [[heading(artifactClass, ofClass.length, colors), ...ofClass]];
  });
  return folder === '' ? ofClasses : [[colors.dim(`all below ${printable(folder)}`)], ...ofClasses];
}

function artifactRow(
  { identity, content_ref, indexed_at, superseded }: ArtifactEntry,
  folder: string,
  colors: Colors,
  now: number,
): string[] {
  const { size_bytes, hash, algorithm } = content_ref;
  const row = [
    shorten(printable(identity.path.slice(folder.length))),
    size_bytes == null ? '' : prettyBytes(size_bytes),
    `${algorithm} ${shortHash(hash)}`,
    ageText(indexed_at, now),
    superseded ? 'superseded' : '',
  ];
  return row.map((cell, i) => (cell !== '' && (superseded || i > 1) ? colors.dim(cell) : cell));
}

function anomalySection(
  anomalies: readonly AnomalyEntry[],
  colors: Colors,
  now: number,
): string[][] {
  if (anomalies.length === 0) return [];
  const lines = anomalies.map((anomaly) => anomalyLine(anomaly, colors, now));
  return [[heading('anomalies', anomalies.length, colors), ...lines]];
}

function anomalyLine(anomaly: AnomalyEntry, colors: Colors, now: number): string {
  const { expected_identity, manifest_step, checked_at, remediation_hint } = anomaly;
  const details = [
    expected_identity.artifact_class,
    requiredBy(manifest_step),
    `checked ${ageText(checked_at, now)}`,
  ];
  const line = `  ${colors.red('missing')} ${printable(expected_identity.path)} ${colors.dim(`(${details.join(', ')})`)}`;
  return remediation_hint
    ? `${line}\n      ${colors.cyan(`→ ${printable(remediation_hint)}`)}`
    : line;
}

function snapshotSection(state: MissionDossierState, colors: Colors, now: number): string[][] {
  const { latest_snapshot } = state;
  const check = checkSnapshotHash(state);
  if (!latest_snapshot || !check) return [];
  const { snapshot_hash, artifact_count, anomaly_count, computed_at } = latest_snapshot;
  const details = [
    counted(artifact_count, 'artifact'),
    counted(anomaly_count, 'anomaly', 'anomalies'),
    ageText(computed_at, now),
  ];
  const line = `  ${printable(snapshot_hash)} ${colors.dim(`(${details.join(', ')})`)}`;
  return [[colors.bold('latest snapshot'), line, `      ${snapshotHashText(check)}`]];
}

function driftSection(
  drifts: readonly DriftRecord[],
  artifacts: readonly (readonly ArtifactIdentity[])[],
  colors: Colors,
  now: number,
): string[][] {
  if (drifts.length === 0) return [];
  const rows = drifts.map(({ detected_at, drift_kind, expected_hash, actual_hash }) => [
    detected_at,
    colors.yellow(drift_kind),
    `${shortHash(expected_hash)} → ${shortHash(actual_hash)}`,
    colors.dim(ageText(detected_at, now)),
    incomparableText(expected_hash, actual_hash) ?? '',
  ]);
  const lines = columns(rows).flatMap((line, i) => [
    line,
    ...changedLines(artifacts[i] ?? [], colors),
  ]);
  return [[heading('drift history', drifts.length, colors), ...lines]];
}

/** More artifacts of one drift are counted. */
const MOST_CHANGED = 20;

function changedLines(artifacts: readonly ArtifactIdentity[], colors: Colors): string[] {
  const more = artifacts.length - MOST_CHANGED;
  return [
    ...artifacts
      .slice(0, MOST_CHANGED)
      .map(
        ({ path, artifact_class }) =>
          `      ${shorten(printable(path))} ${colors.dim(`(${artifact_class})`)}`,
      ),
    ...(more > 0 ? [`      and ${counted(more, 'artifact')} more`] : []),
  ];
}
