// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `done_evidence`. */
export const isDoneEvidence: ModelGuard<types.DoneEvidence> = /* @__PURE__ */ modelGuard(constraints.done_evidence, predicates.isDoneEvidence);

/** Whether a value is a valid `event_anomaly`. */
export const isEventAnomaly: ModelGuard<types.EventAnomaly> = /* @__PURE__ */ modelGuard(constraints.event_anomaly, predicates.isEventAnomaly);

/** Whether a value is a valid `lane`. */
export const isLane: ModelGuard<types.Lane> = /* @__PURE__ */ modelGuard(constraints.lane, predicates.isLane);

/** Whether a value is a valid `repo_evidence`. */
export const isRepoEvidence: ModelGuard<types.RepoEvidence> = /* @__PURE__ */ modelGuard(constraints.repo_evidence, predicates.isRepoEvidence);

/** Whether a value is a valid `review_verdict`. */
export const isReviewVerdict: ModelGuard<types.ReviewVerdict> = /* @__PURE__ */ modelGuard(constraints.review_verdict, predicates.isReviewVerdict);

/** Whether a value is a valid `verification_entry`. */
export const isVerificationEntry: ModelGuard<types.VerificationEntry> = /* @__PURE__ */ modelGuard(constraints.verification_entry, predicates.isVerificationEntry);

/** Whether a value is a valid `wp_state`. */
export const isWpState: ModelGuard<types.WpState> = /* @__PURE__ */ modelGuard(constraints.wp_state, predicates.isWpState);
