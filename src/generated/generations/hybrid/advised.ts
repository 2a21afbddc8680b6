// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AdvisedPayload } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: AdvisedPayload } = {
  mission_dossier_artifact_indexed_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["relative_path"], 'artifact_path'],
      [["artifact_id","path"], 'artifact_path'],
      [["content_ref","hash"], 'hash'],
      [["supersedes","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.artifact_path.isFollowedBy(payload?.relative_path) &&
      advice.artifact_path.isFollowedBy(payload?.artifact_id?.path) &&
      advice.hash.isFollowedBy(payload?.content_ref?.hash) &&
      advice.artifact_path.isFollowedBy(payload?.supersedes?.path),
  },
  mission_dossier_artifact_missing_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["expected_path_pattern"], 'artifact_path'],
      [["expected_identity","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.artifact_path.isFollowedBy(payload?.expected_path_pattern) &&
      advice.artifact_path.isFollowedBy(payload?.expected_identity?.path),
  },
  mission_dossier_snapshot_computed_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["parity_hash_sha256"], 'hash'],
      [["snapshot_hash"], 'hash'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.hash.isFollowedBy(payload?.parity_hash_sha256) &&
      advice.hash.isFollowedBy(payload?.snapshot_hash),
  },
  mission_dossier_parity_drift_detected_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["local_parity_hash"], 'hash'],
      [["baseline_parity_hash"], 'hash'],
      [["expected_hash"], 'hash'],
      [["actual_hash"], 'hash'],
      [["artifact_ids_changed","*","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.hash.isFollowedBy(payload?.local_parity_hash) &&
      advice.hash.isFollowedBy(payload?.baseline_parity_hash) &&
      advice.hash.isFollowedBy(payload?.expected_hash) &&
      advice.hash.isFollowedBy(payload?.actual_hash) &&
      payload?.artifact_ids_changed == null,
  },
};
