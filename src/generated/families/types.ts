// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * A lane of the board: how far a work package is.
 */
export type Lane =
  'planned' | 'claimed' | 'in_progress' | 'for_review' | 'done' | 'blocked' | 'canceled';
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;

/**
 * The evidence that a work package is done.
 */
export interface DoneEvidence {
  /**
   * The repositories that changed.
   *
   * @minItems 1
   */
  readonly repos: [RepoEvidence, ...readonly RepoEvidence[]];
  /**
   * The checks that were run.
   */
  readonly verification?: readonly VerificationEntry[] | null;
  /**
   * The verdict of the review.
   */
  readonly review: ReviewVerdict;
}
/**
 * What changed in a repository for a work package.
 */
export interface RepoEvidence {
  /**
   * The repository.
   */
  readonly repo: string;
  /**
   * The branch with the changes.
   */
  readonly branch: string;
  /**
   * The commit, by its hash or another name.
   */
  readonly commit: string;
  /**
   * The changed files.
   */
  readonly files_touched?: readonly string[] | null;
}
/**
 * A check that was run on the work, such as its tests.
 */
export interface VerificationEntry {
  /**
   * The command that was run.
   */
  readonly command: string;
  /**
   * Its result.
   */
  readonly result: string;
  /**
   * The result in a sentence.
   */
  readonly summary?: string | null;
}
/**
 * The verdict of a review.
 */
export interface ReviewVerdict {
  /**
   * Who reviewed.
   */
  readonly reviewer: string;
  /**
   * The verdict.
   */
  readonly verdict: string;
  /**
   * Where the review can be read.
   */
  readonly reference?: string | null;
}
/**
 * An event that does not fit what was known when it was folded. It has no other effect.
 */
export interface EventAnomaly {
  /**
   * The event.
   */
  readonly event_id: EventId;
  /**
   * Its type.
   */
  readonly event_type: string;
  /**
   * Why it does not fit, for a person.
   */
  readonly reason: string;
}
/**
 * The state of a work package: the result of its transitions.
 */
export interface WpState {
  /**
   * The work package.
   */
  readonly wp_id: string;
  /**
   * The lane that it is in.
   */
  readonly current_lane: Lane;
  /**
   * The event of the last accepted transition.
   */
  readonly last_event_id: EventId;
  /**
   * When it entered the lane: the timestamp of that event.
   */
  readonly last_transition_at: Timestamp;
  /**
   * The evidence of the transition to the lane "done"; null in other lanes.
   */
  readonly evidence?: DoneEvidence | null;
}
