// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import type { ModelName } from './catalogue.js';

/**
 * A value whose schema asserts only its length (C7): its path, in which `*` is any index; its model; and, for a
 * single value, a function that reads it faster than a walk along the path.
 */
export type AdvisedValue = readonly [keys: readonly string[], model: ModelName, read?: (payload: any) => unknown];

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly AdvisedValue[] } = {
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
