// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from 'mission-dossier-contracts/tooling';
import type { ModelGuard } from 'mission-dossier-contracts';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `artifact_summary`. */
export const isArtifactSummary: ModelGuard<types.ArtifactSummary> = /* @__PURE__ */ modelGuard(constraints.artifact_summary);

/** Whether a value is a valid `baseline_key`. */
export const isBaselineKey: ModelGuard<types.BaselineKey> = /* @__PURE__ */ modelGuard(constraints.baseline_key);

/** Whether a value is a valid `parity_baseline`. */
export const isParityBaseline: ModelGuard<types.ParityBaseline> = /* @__PURE__ */ modelGuard(constraints.parity_baseline);

/** Whether a value is a valid `saved_scan`. */
export const isSavedScan: ModelGuard<types.SavedScan> = /* @__PURE__ */ modelGuard(constraints.saved_scan);

/** Whether a value is a valid `scan_class`. */
export const isScanClass: ModelGuard<types.ScanClass> = /* @__PURE__ */ modelGuard(constraints.scan_class);

/** Whether a value is a valid `scan_time`. */
export const isScanTime: ModelGuard<types.ScanTime> = /* @__PURE__ */ modelGuard(constraints.scan_time);
