// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from 'mission-dossier-contracts/tooling';
import type { ModelGuard } from 'mission-dossier-contracts';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `account_comparison`. */
export const isAccountComparison: ModelGuard<types.AccountComparison> = /* @__PURE__ */ modelGuard(constraints.account_comparison);

/** Whether a value is a valid `account_source`. */
export const isAccountSource: ModelGuard<types.AccountSource> = /* @__PURE__ */ modelGuard(constraints.account_source);

/** Whether a value is a valid `approved_break`. */
export const isApprovedBreak: ModelGuard<types.ApprovedBreak> = /* @__PURE__ */ modelGuard(constraints.approved_break);

/** Whether a value is a valid `artifact_summary`. */
export const isArtifactSummary: ModelGuard<types.ArtifactSummary> = /* @__PURE__ */ modelGuard(constraints.artifact_summary);

/** Whether a value is a valid `baseline_key`. */
export const isBaselineKey: ModelGuard<types.BaselineKey> = /* @__PURE__ */ modelGuard(constraints.baseline_key);

/** Whether a value is a valid `compat_direction`. */
export const isCompatDirection: ModelGuard<types.CompatDirection> = /* @__PURE__ */ modelGuard(constraints.compat_direction);

/** Whether a value is a valid `compat_finding`. */
export const isCompatFinding: ModelGuard<types.CompatFinding> = /* @__PURE__ */ modelGuard(constraints.compat_finding);

/** Whether a value is a valid `compat_place`. */
export const isCompatPlace: ModelGuard<types.CompatPlace> = /* @__PURE__ */ modelGuard(constraints.compat_place);

/** Whether a value is a valid `compat_report`. */
export const isCompatReport: ModelGuard<types.CompatReport> = /* @__PURE__ */ modelGuard(constraints.compat_report);

/** Whether a value is a valid `compat_requirement`. */
export const isCompatRequirement: ModelGuard<types.CompatRequirement> = /* @__PURE__ */ modelGuard(constraints.compat_requirement);

/** Whether a value is a valid `compat_schema`. */
export const isCompatSchema: ModelGuard<types.CompatSchema> = /* @__PURE__ */ modelGuard(constraints.compat_schema);

/** Whether a value is a valid `compat_verdict`. */
export const isCompatVerdict: ModelGuard<types.CompatVerdict> = /* @__PURE__ */ modelGuard(constraints.compat_verdict);

/** Whether a value is a valid `dossier_account`. */
export const isDossierAccount: ModelGuard<types.DossierAccount> = /* @__PURE__ */ modelGuard(constraints.dossier_account);

/** Whether a value is a valid `family_states`. */
export const isFamilyStates: ModelGuard<types.FamilyStates> = /* @__PURE__ */ modelGuard(constraints.family_states);

/** Whether a value is a valid `finding_severity`. */
export const isFindingSeverity: ModelGuard<types.FindingSeverity> = /* @__PURE__ */ modelGuard(constraints.finding_severity);

/** Whether a value is a valid `hash_comparison`. */
export const isHashComparison: ModelGuard<types.HashComparison> = /* @__PURE__ */ modelGuard(constraints.hash_comparison);

/** Whether a value is a valid `left_out_artifact`. */
export const isLeftOutArtifact: ModelGuard<types.LeftOutArtifact> = /* @__PURE__ */ modelGuard(constraints.left_out_artifact);

/** Whether a value is a valid `line_number`. */
export const isLineNumber: ModelGuard<types.LineNumber> = /* @__PURE__ */ modelGuard(constraints.line_number);

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

/** Whether a value is a valid `validate_report`. */
export const isValidateReport: ModelGuard<types.ValidateReport> = /* @__PURE__ */ modelGuard(constraints.validate_report);

/** Whether a value is a valid `validated_file`. */
export const isValidatedFile: ModelGuard<types.ValidatedFile> = /* @__PURE__ */ modelGuard(constraints.validated_file);

/** Whether a value is a valid `validation_finding`. */
export const isValidationFinding: ModelGuard<types.ValidationFinding> = /* @__PURE__ */ modelGuard(constraints.validation_finding);

/** Whether a value is a valid `validation_summary`. */
export const isValidationSummary: ModelGuard<types.ValidationSummary> = /* @__PURE__ */ modelGuard(constraints.validation_summary);
