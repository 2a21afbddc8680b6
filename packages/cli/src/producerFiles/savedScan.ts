import type {
  CompleteArtifactEntry,
  CompleteMissionDossierState,
  LocalNamespaceTuple,
  ValidationIssue,
} from 'mission-dossier-contracts';
import { isSavedScan } from '../generated/guards.js';
import type { ArtifactSummary, SavedScan } from '../generated/types.js';
import { fileIssue, missingIssues, timeIssues } from './fileIssues.js';
import { timestampOf } from './scanTime.js';

/** What is wrong with a saved scan. */
export function issuesOfScan(value: unknown): readonly ValidationIssue[] {
  if (!isSavedScan(value)) return isSavedScan.issuesOf(value);
  const paths = new Set<string>();
  return [
    ...missingIssues('', slugOfScan(value), ['mission_slug', 'feature_slug']),
    ...timeIssues('/computed_at', value.computed_at),
    ...value.artifact_summaries.flatMap((summary, i) => issuesOfSummary(summary, i, paths)),
  ];
}

function issuesOfSummary(
  summary: ArtifactSummary,
  index: number,
  paths: Set<string>,
): ValidationIssue[] {
  const { relative_path, is_present, content_hash_sha256, indexed_at } = summary;
  const at = `/artifact_summaries/${index}`;
  const isRepeated = paths.has(relative_path);
  paths.add(relative_path);
  return [
    ...(isRepeated ? [fileIssue(`${at}/relative_path`, 'another artifact has the same path')] : []),
    ...(is_present ? missingIssues(at, content_hash_sha256, ['content_hash_sha256']) : []),
    ...timeIssues(`${at}/indexed_at`, indexed_at),
  ];
}

/** The slug of the mission. */
export function slugOfScan({ mission_slug, feature_slug }: SavedScan): string {
  return mission_slug ?? feature_slug ?? '';
}

/** The artifacts that are missing or cannot be read. */
export function absentArtifacts({ artifact_summaries }: SavedScan): ArtifactSummary[] {
  return artifact_summaries.filter(({ is_present }) => !is_present);
}

/**
 * The state that a scan shows: the artifacts that are present, and a snapshot. The hashes are those of the
 * producer.
 *
 * @param scan - without issues
 * @param namespace - if it is null, the state has no mission key, so it is not valid: it can only be shown
 */
export function stateOfScan(
  scan: SavedScan,
  namespace: LocalNamespaceTuple | null,
): CompleteMissionDossierState {
  const computedAt = timestampOf(scan.computed_at) ?? '';
  const artifacts = scan.artifact_summaries
    .filter(({ is_present }) => is_present)
    .map((summary) => entryOf(summary, namespace?.mission_key ?? '', computedAt));
  return {
    namespace: namespace && { ...namespace, step_id: namespace.step_id ?? null },
    artifacts: Object.fromEntries(artifacts.map((entry) => [entry.identity.path, entry])),
    anomalies: [],
    latest_snapshot: {
      snapshot_hash: scan.parity_hash_sha256,
      artifact_count: scan.total_artifacts,
      anomaly_count: scan.required_missing,
      computed_at: computedAt,
      algorithm: 'sha256',
    },
    drift_history: [],
    // As after a snapshot (C19): a scan has no drifts.
    parity_status: 'clean',
    event_count: 0,
  };
}

function entryOf(
  summary: ArtifactSummary,
  mission_key: string,
  computedAt: string,
): CompleteArtifactEntry {
  const { relative_path, artifact_class, wp_id, step_id, indexed_at } = summary;
  return {
    identity: {
      mission_key,
      path: relative_path,
      artifact_class: artifact_class === 'other' ? 'runtime' : artifact_class,
      run_id: null,
      wp_id: wp_id ?? null,
    },
    content_ref: {
      hash: summary.content_hash_sha256 ?? '',
      algorithm: 'sha256',
      size_bytes: summary.size_bytes ?? null,
      encoding: null,
    },
    indexed_at: (indexed_at == null ? null : timestampOf(indexed_at)) ?? computedAt,
    provenance: null,
    superseded: false,
    step_id: step_id ?? null,
  };
}
