// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ModelName } from './catalogue.js';

/**
 * For each payload: where values stand that are asserted by length alone (C7), as the keys that lead
 * there, of which `*` is any index, and their model.
 */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly (readonly [keys: readonly string[], model: ModelName])[] } = {"mission_dossier_artifact_indexed_payload":[[["namespace","manifest_version"],"manifest_version"],[["artifact_id","path"],"artifact_path"],[["content_ref","hash"],"hash"],[["supersedes","path"],"artifact_path"]],"mission_dossier_artifact_missing_payload":[[["namespace","manifest_version"],"manifest_version"],[["expected_identity","path"],"artifact_path"]],"mission_dossier_snapshot_computed_payload":[[["namespace","manifest_version"],"manifest_version"],[["snapshot_hash"],"hash"]],"mission_dossier_parity_drift_detected_payload":[[["namespace","manifest_version"],"manifest_version"],[["expected_hash"],"hash"],[["actual_hash"],"hash"],[["artifact_ids_changed","*","path"],"artifact_path"]]};
