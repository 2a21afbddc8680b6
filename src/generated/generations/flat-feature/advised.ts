// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AdvisedValue } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: readonly AdvisedValue[] } = {
  mission_dossier_artifact_indexed_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["relative_path"], 'artifact_path', (payload) => payload?.relative_path],
  ],
  mission_dossier_artifact_missing_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["expected_path_pattern"], 'artifact_path', (payload) => payload?.expected_path_pattern],
  ],
  mission_dossier_snapshot_computed_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["parity_hash_sha256"], 'hash', (payload) => payload?.parity_hash_sha256],
  ],
  mission_dossier_parity_drift_detected_payload: [
    [["namespace","manifest_version"], 'manifest_version', (payload) => payload?.namespace?.manifest_version],
    [["local_parity_hash"], 'hash', (payload) => payload?.local_parity_hash],
    [["baseline_parity_hash"], 'hash', (payload) => payload?.baseline_parity_hash],
  ],
};
