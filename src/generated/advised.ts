// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import type { ModelName } from './catalogue.js';

/** The models whose schema asserts only the length of a text (C7). */
export type AdvisedModel = 'artifact_path' | 'hash' | 'manifest_version';

/** What to do with a value of each of them. Returns whether to go on. */
export type AdviceVisitor = {
  readonly [Name in AdvisedModel]: (value: unknown, path: string) => boolean;
};

/** Passes all advised values of a payload on, each with its JSON pointer, until a call returns false. */
export type AdvisedValues = (payload: any, visit: AdviceVisitor) => boolean;

/** Calls a function for each item; a value that is no list has none. */
export function isEach(list: unknown, visit: (item: any, index: number) => boolean): boolean {
  return !Array.isArray(list) || list.every(visit);
}

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: AdvisedValues } = {
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
