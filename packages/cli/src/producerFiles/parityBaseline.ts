import type { CompleteLocalNamespaceTuple, ValidationIssue } from 'mission-dossier-contracts';
import { isParityBaseline } from '../generated/guards.js';
import type { ParityBaseline } from '../generated/types.js';
import { missingIssues, timeIssues } from './fileIssues.js';
import { timestampOf } from './scanTime.js';

/** An accepted baseline: a hash, without the artifacts that it is of. */
export interface Baseline {
  /** The name of its input. */
  readonly name: string;
  readonly namespace: CompleteLocalNamespaceTuple;
  readonly hash: string;
  readonly capturedAt: string;
}

/** What is wrong with a parity baseline. */
export function issuesOfBaseline(value: unknown): readonly ValidationIssue[] {
  if (!isParityBaseline(value)) return isParityBaseline.issuesOf(value);
  const { mission_slug, feature_slug, mission_type, mission_key } = value.baseline_key;
  return [
    ...missingIssues('/baseline_key', mission_slug ?? feature_slug, [
      'mission_slug',
      'feature_slug',
    ]),
    ...missingIssues('/baseline_key', mission_type ?? mission_key, ['mission_type', 'mission_key']),
    ...timeIssues('/captured_at', value.captured_at),
  ];
}

/** @param file - without issues */
export function baselineOfFile(name: string, file: ParityBaseline): Baseline {
  const { baseline_key: key, parity_hash_sha256, captured_at } = file;
  return {
    name,
    namespace: {
      project_uuid: key.project_uuid,
      feature_slug: key.mission_slug ?? key.feature_slug ?? '',
      target_branch: key.target_branch,
      mission_key: key.mission_type ?? key.mission_key ?? '',
      manifest_version: key.manifest_version,
      step_id: null,
    },
    hash: parity_hash_sha256,
    capturedAt: timestampOf(captured_at) ?? '',
  };
}
