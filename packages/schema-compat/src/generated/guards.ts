// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from 'mission-dossier-contracts/tooling';
import type { ModelGuard } from 'mission-dossier-contracts';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `approved_break`. */
export const isApprovedBreak: ModelGuard<types.ApprovedBreak> = /* @__PURE__ */ modelGuard(constraints.approved_break);

/** Whether a value is a valid `approved_breaks`. */
export const isApprovedBreaks: ModelGuard<types.ApprovedBreaks> = /* @__PURE__ */ modelGuard(constraints.approved_breaks);
