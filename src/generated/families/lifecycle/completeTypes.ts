// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A `reduced_mission_state` with every field present, null where unknown (C20). */
export interface CompleteReducedMissionState {
  /** The mission; null before it began. */
  readonly mission_id: string | null;
  /** Whether it goes on; null before it began. */
  readonly mission_status: types.MissionStatus | null;
  /** The kind of the mission; null before it began. */
  readonly mission_type: string | null;
  /** The phase that it is in; null before it began. */
  readonly current_phase: string | null;
  /** The phases that it entered, in order, each as often as it was entered. */
  readonly phases_entered: readonly string[];
  /** The work packages by id. */
  readonly wp_states: Readonly<Record<string, CompleteWpState>>;
  /** The events that do not fit: first those of the lifecycle, then those of work packages. */
  readonly anomalies: readonly CompleteEventAnomaly[];
  /** The number of events, without duplicates. */
  readonly event_count: types.NonNegativeInteger;
  /** The last event in the order. */
  readonly last_processed_event_id: types.EventId | null;
}

/** A `wp_state` with every field present, null where unknown (C20). */
export interface CompleteWpState {
  /** The work package. */
  readonly wp_id: string;
  /** The lane that it is in. */
  readonly current_lane: types.Lane;
  /** The event of the last accepted transition. */
  readonly last_event_id: types.EventId;
  /** When it entered the lane: the timestamp of that event. */
  readonly last_transition_at: types.Timestamp;
  /** The evidence of the transition to the lane "done"; null in other lanes. */
  readonly evidence: CompleteDoneEvidence | null;
}

/** A `event_anomaly` with every field present, null where unknown (C20). */
export interface CompleteEventAnomaly {
  /** The event. */
  readonly event_id: types.EventId;
  /** Its type. */
  readonly event_type: string;
  /** Why it does not fit, for a person. */
  readonly reason: string;
}

/** A `done_evidence` with every field present, null where unknown (C20). */
export interface CompleteDoneEvidence {
  /** The repositories that changed. */
  readonly repos: readonly CompleteRepoEvidence[];
  /** The checks that were run. */
  readonly verification: readonly CompleteVerificationEntry[] | null;
  /** The verdict of the review. */
  readonly review: CompleteReviewVerdict;
}

/** A `repo_evidence` with every field present, null where unknown (C20). */
export interface CompleteRepoEvidence {
  /** The repository. */
  readonly repo: string;
  /** The branch with the changes. */
  readonly branch: string;
  /** The commit, by its hash or another name. */
  readonly commit: string;
  /** The changed files. */
  readonly files_touched: readonly string[] | null;
}

/** A `verification_entry` with every field present, null where unknown (C20). */
export interface CompleteVerificationEntry {
  /** The command that was run. */
  readonly command: string;
  /** Its result. */
  readonly result: string;
  /** The result in a sentence. */
  readonly summary: string | null;
}

/** A `review_verdict` with every field present, null where unknown (C20). */
export interface CompleteReviewVerdict {
  /** Who reviewed. */
  readonly reviewer: string;
  /** The verdict. */
  readonly verdict: string;
  /** Where the review can be read. */
  readonly reference: string | null;
}
