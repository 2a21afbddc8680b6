// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AdvisedValues } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: AdvisedValues } = {
  mission_dossier_artifact_indexed_payload: (payload, visit) =>
    visit.artifact_path(payload?.relative_path, '/relative_path'),
  mission_dossier_artifact_missing_payload: (payload, visit) =>
    visit.artifact_path(payload?.expected_path_pattern, '/expected_path_pattern'),
  mission_dossier_snapshot_computed_payload: (payload, visit) =>
    visit.hash(payload?.parity_hash_sha256, '/parity_hash_sha256'),
  mission_dossier_parity_drift_detected_payload: (payload, visit) =>
    visit.hash(payload?.local_parity_hash, '/local_parity_hash') &&
    visit.hash(payload?.baseline_parity_hash, '/baseline_parity_hash'),
};
