// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** The class of an artifact in files of producers; other is their name for runtime. */
export const SCAN_CLASS_VALUES: readonly types.ScanClass[] = /* @__PURE__ */ Object.freeze(["input","workflow","output","evidence","policy","runtime","other"] as const);
