// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** Where an account of a mission is from: the events in the outbox, the last saved scan, the files on disk, or the accepted baseline. */
export const ACCOUNT_SOURCE_VALUES: readonly types.AccountSource[] = /* @__PURE__ */ Object.freeze(["outbox","scan","files","baseline"] as const);

/** A direction of compatibility. Backward: new validators accept what old ones accept. Forward: old validators accept what new ones accept. */
export const COMPAT_DIRECTION_VALUES: readonly types.CompatDirection[] = /* @__PURE__ */ Object.freeze(["backward","forward"] as const);

/** The direction that must not break, or both. */
export const COMPAT_REQUIREMENT_VALUES: readonly types.CompatRequirement[] = /* @__PURE__ */ Object.freeze(["backward","forward","full"] as const);

/** In which directions a changed schema is compatible. */
export const COMPAT_VERDICT_VALUES: readonly types.CompatVerdict[] = /* @__PURE__ */ Object.freeze(["FULL","BACKWARD","FORWARD","NONE"] as const);

/** How much a finding counts: an error makes the input invalid, advice does not. */
export const FINDING_SEVERITY_VALUES: readonly types.FindingSeverity[] = /* @__PURE__ */ Object.freeze(["error","advisory"] as const);

/** Whether two accounts agree; not_comparable if nothing of them could be compared. */
export const RECONCILE_VERDICT_VALUES: readonly types.ReconcileVerdict[] = /* @__PURE__ */ Object.freeze(["same","drifted","not_comparable"] as const);

/** The class of an artifact in files of producers; other is their name for runtime. */
export const SCAN_CLASS_VALUES: readonly types.ScanClass[] = /* @__PURE__ */ Object.freeze(["input","workflow","output","evidence","policy","runtime","other"] as const);

/** What a snapshot hash covers: paths and contents (C22), or the contents alone, as older producers compute it. */
export const SNAPSHOT_HASH_FORM_VALUES: readonly types.SnapshotHashForm[] = /* @__PURE__ */ Object.freeze(["paths-and-contents","contents"] as const);
