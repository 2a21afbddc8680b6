// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AdvisedValue } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: readonly AdvisedValue[] } = {
  mission_dossier_artifact_indexed_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["artifact_id","path"], 'artifact_path', (payload) => payload?.artifact_id?.path],
    [["content_ref","hash"], 'hash', (payload) => payload?.content_ref?.hash],
    [["supersedes","path"], 'artifact_path', (payload) => payload?.supersedes?.path],
  ],
  mission_dossier_artifact_missing_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["expected_identity","path"], 'artifact_path', (payload) => payload?.expected_identity?.path],
  ],
  mission_dossier_snapshot_computed_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["snapshot_hash"], 'hash', (payload) => payload?.snapshot_hash],
  ],
  mission_dossier_parity_drift_detected_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["expected_hash"], 'hash', (payload) => payload?.expected_hash],
    [["actual_hash"], 'hash', (payload) => payload?.actual_hash],
    [["artifact_ids_changed","*","path"], 'artifact_path'],
  ],
};
