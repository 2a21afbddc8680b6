// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import type { ModelName } from './catalogue.js';

/** The models whose schema asserts only the length of a text (C7). */
export type AdvisedModel = 'artifact_path' | 'hash' | 'manifest_version';

/** A value of such a model: its path, in which `*` is any index, and its model. */
export type AdvisedValue = readonly [keys: readonly string[], model: AdvisedModel];

/** Whether a value follows the advice on its model. */
export type IsFollowed = { readonly [Name in AdvisedModel]: { readonly isFollowedBy: (value: unknown) => boolean } };

/** The advised values of a payload. */
export interface AdvisedPayload {
  readonly values: readonly AdvisedValue[];
  /**
   * Whether all of them follow the advice; false, too, if there is a list of them. It takes a fifth of the time of a
   * walk along the paths, and most payloads need no walk.
   */
  readonly follows: (payload: any, advice: IsFollowed) => boolean;
}

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: AdvisedPayload } = {
  mission_dossier_artifact_indexed_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["artifact_id","path"], 'artifact_path'],
      [["content_ref","hash"], 'hash'],
      [["supersedes","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.artifact_path.isFollowedBy(payload?.artifact_id?.path) &&
      advice.hash.isFollowedBy(payload?.content_ref?.hash) &&
      advice.artifact_path.isFollowedBy(payload?.supersedes?.path),
  },
  mission_dossier_artifact_missing_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["expected_identity","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.artifact_path.isFollowedBy(payload?.expected_identity?.path),
  },
  mission_dossier_snapshot_computed_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["snapshot_hash"], 'hash'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.hash.isFollowedBy(payload?.snapshot_hash),
  },
  mission_dossier_parity_drift_detected_payload: {
    values: [
      [["namespace","manifest_version"], 'manifest_version'],
      [["expected_hash"], 'hash'],
      [["actual_hash"], 'hash'],
      [["artifact_ids_changed","*","path"], 'artifact_path'],
    ],
    follows: (payload, advice) =>
      advice.manifest_version.isFollowedBy(payload?.namespace?.manifest_version) &&
      advice.hash.isFollowedBy(payload?.expected_hash) &&
      advice.hash.isFollowedBy(payload?.actual_hash) &&
      payload?.artifact_ids_changed == null,
  },
};
