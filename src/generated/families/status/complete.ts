// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as complete from './completeTypes.js';
import type * as types from './types.js';

/** Turns `-0` into `0`: both are the same number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** Copies a value into its complete form (C20). */
export function completeReducedStatus(value: types.ReducedStatus): complete.CompleteReducedStatus {
  return {
    wp_states: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.wp_states).map(([key, member]) => [key, completeWpState(member)]))),
    anomalies: value.anomalies.map((item) => completeTransitionAnomaly(item)),
    event_count: number(value.event_count),
    last_processed_event_id: value.last_processed_event_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeTransitionAnomaly(value: types.TransitionAnomaly): complete.CompleteTransitionAnomaly {
  return {
    event_id: value.event_id,
    wp_id: value.wp_id,
    from_lane: value.from_lane ?? null,
    to_lane: value.to_lane ?? null,
    reason: value.reason,
  };
}

/** Copies a value into its complete form (C20). */
export function completeWpState(value: types.WpState): complete.CompleteWpState {
  return {
    wp_id: value.wp_id,
    current_lane: value.current_lane,
    last_event_id: value.last_event_id,
    last_transition_at: value.last_transition_at,
    evidence: value.evidence == null ? null : completeDoneEvidence(value.evidence),
  };
}

/** Copies a value into its complete form (C20). */
export function completeDoneEvidence(value: types.DoneEvidence): complete.CompleteDoneEvidence {
  return {
    repos: value.repos.map((item) => completeRepoEvidence(item)),
    verification: value.verification == null ? null : value.verification.map((item) => completeVerificationEntry(item)),
    review: completeReviewVerdict(value.review),
  };
}

/** Copies a value into its complete form (C20). */
export function completeRepoEvidence(value: types.RepoEvidence): complete.CompleteRepoEvidence {
  return {
    repo: value.repo,
    branch: value.branch,
    commit: value.commit,
    files_touched: value.files_touched == null ? null : [...value.files_touched],
  };
}

/** Copies a value into its complete form (C20). */
export function completeVerificationEntry(value: types.VerificationEntry): complete.CompleteVerificationEntry {
  return {
    command: value.command,
    result: value.result,
    summary: value.summary ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeReviewVerdict(value: types.ReviewVerdict): complete.CompleteReviewVerdict {
  return {
    reviewer: value.reviewer,
    verdict: value.verdict,
    reference: value.reference ?? null,
  };
}


