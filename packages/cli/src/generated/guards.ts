// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from 'mission-dossier-contracts/tooling';
import type { ModelGuard } from 'mission-dossier-contracts';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `account_comparison`. */
export const isAccountComparison: ModelGuard<types.AccountComparison> = /* @__PURE__ */ modelGuard(constraints.account_comparison);

/** Whether a value is a valid `account_source`. */
export const isAccountSource: ModelGuard<types.AccountSource> = /* @__PURE__ */ modelGuard(constraints.account_source);

/** Whether a value is a valid `artifact_summary`. */
export const isArtifactSummary: ModelGuard<types.ArtifactSummary> = /* @__PURE__ */ modelGuard(constraints.artifact_summary);

/** Whether a value is a valid `baseline_key`. */
export const isBaselineKey: ModelGuard<types.BaselineKey> = /* @__PURE__ */ modelGuard(constraints.baseline_key);

/** Whether a value is a valid `dossier_account`. */
export const isDossierAccount: ModelGuard<types.DossierAccount> = /* @__PURE__ */ modelGuard(constraints.dossier_account);

/** Whether a value is a valid `hash_comparison`. */
export const isHashComparison: ModelGuard<types.HashComparison> = /* @__PURE__ */ modelGuard(constraints.hash_comparison);

/** Whether a value is a valid `left_out_artifact`. */
export const isLeftOutArtifact: ModelGuard<types.LeftOutArtifact> = /* @__PURE__ */ modelGuard(constraints.left_out_artifact);

/** Whether a value is a valid `listed_mission`. */
export const isListedMission: ModelGuard<types.ListedMission> = /* @__PURE__ */ modelGuard(constraints.listed_mission);

/** Whether a value is a valid `mission_list`. */
export const isMissionList: ModelGuard<types.MissionList> = /* @__PURE__ */ modelGuard(constraints.mission_list);

/** Whether a value is a valid `mutated_artifact`. */
export const isMutatedArtifact: ModelGuard<types.MutatedArtifact> = /* @__PURE__ */ modelGuard(constraints.mutated_artifact);

/** Whether a value is a valid `parity_baseline`. */
export const isParityBaseline: ModelGuard<types.ParityBaseline> = /* @__PURE__ */ modelGuard(constraints.parity_baseline);

/** Whether a value is a valid `reconcile_report`. */
export const isReconcileReport: ModelGuard<types.ReconcileReport> = /* @__PURE__ */ modelGuard(constraints.reconcile_report);

/** Whether a value is a valid `reconcile_verdict`. */
export const isReconcileVerdict: ModelGuard<types.ReconcileVerdict> = /* @__PURE__ */ modelGuard(constraints.reconcile_verdict);

/** Whether a value is a valid `reconciled_mission`. */
export const isReconciledMission: ModelGuard<types.ReconciledMission> = /* @__PURE__ */ modelGuard(constraints.reconciled_mission);

/** Whether a value is a valid `saved_scan`. */
export const isSavedScan: ModelGuard<types.SavedScan> = /* @__PURE__ */ modelGuard(constraints.saved_scan);

/** Whether a value is a valid `scan_class`. */
export const isScanClass: ModelGuard<types.ScanClass> = /* @__PURE__ */ modelGuard(constraints.scan_class);

/** Whether a value is a valid `scan_time`. */
export const isScanTime: ModelGuard<types.ScanTime> = /* @__PURE__ */ modelGuard(constraints.scan_time);

/** Whether a value is a valid `snapshot_hash_form`. */
export const isSnapshotHashForm: ModelGuard<types.SnapshotHashForm> = /* @__PURE__ */ modelGuard(constraints.snapshot_hash_form);
