// Generated from schemas/ by `npm run generate`. Do not edit.
import { isEach } from '../../advised.js';
import type { AdvisedValues } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: AdvisedValues } = {
  mission_dossier_artifact_indexed_payload: (payload, visit) =>
    visit.manifest_version(payload?.namespace?.manifest_version, '/namespace/manifest_version') &&
    visit.artifact_path(payload?.artifact_id?.path, '/artifact_id/path') &&
    visit.hash(payload?.content_ref?.hash, '/content_ref/hash') &&
    visit.artifact_path(payload?.supersedes?.path, '/supersedes/path'),
  mission_dossier_artifact_missing_payload: (payload, visit) =>
    visit.manifest_version(payload?.namespace?.manifest_version, '/namespace/manifest_version') &&
    visit.artifact_path(payload?.expected_identity?.path, '/expected_identity/path'),
  mission_dossier_snapshot_computed_payload: (payload, visit) =>
    visit.manifest_version(payload?.namespace?.manifest_version, '/namespace/manifest_version') &&
    visit.hash(payload?.snapshot_hash, '/snapshot_hash'),
  mission_dossier_parity_drift_detected_payload: (payload, visit) =>
    visit.manifest_version(payload?.namespace?.manifest_version, '/namespace/manifest_version') &&
    visit.hash(payload?.expected_hash, '/expected_hash') &&
    visit.hash(payload?.actual_hash, '/actual_hash') &&
    isEach(payload?.artifact_ids_changed, (item, i) => visit.artifact_path(item?.path, `/artifact_ids_changed/${i}/path`)),
};
