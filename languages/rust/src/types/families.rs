// Generated from schemas/ by `npm run generate`. Do not edit.

use serde::{Deserialize, Serialize};

/// The evidence that a work package is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoneEvidence {
    /// The repositories that changed.
    pub repos: Vec<RepoEvidence>,
    /// The checks that were run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification: Option<Vec<VerificationEntry>>,
    /// The verdict of the review.
    pub review: ReviewVerdict,
}

/// An event that does not fit what was known when it was folded. It has no other effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventAnomaly {
    /// The event.
    pub event_id: String,
    /// Its type.
    pub event_type: String,
    /// Why it does not fit, for a person.
    pub reason: String,
}

/// A lane of the board: how far a work package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// `planned`
    Planned,
    /// `claimed`
    Claimed,
    /// `in_progress`
    InProgress,
    /// `for_review`
    ForReview,
    /// `done`
    Done,
    /// `blocked`
    Blocked,
    /// `canceled`
    Canceled,
}

/// What changed in a repository for a work package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepoEvidence {
    /// The repository.
    pub repo: String,
    /// The branch with the changes.
    pub branch: String,
    /// The commit, by its hash or another name.
    pub commit: String,
    /// The changed files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_touched: Option<Vec<String>>,
}

/// The verdict of a review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewVerdict {
    /// Who reviewed.
    pub reviewer: String,
    /// The verdict.
    pub verdict: String,
    /// Where the review can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A check that was run on the work, such as its tests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerificationEntry {
    /// The command that was run.
    pub command: String,
    /// Its result.
    pub result: String,
    /// The result in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

/// The state of a work package: the result of its transitions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WpState {
    /// The work package.
    pub wp_id: String,
    /// The lane that it is in.
    pub current_lane: Lane,
    /// The event of the last accepted transition.
    pub last_event_id: String,
    /// When it entered the lane: the timestamp of that event.
    pub last_transition_at: String,
    /// The evidence of the transition to the lane "done"; null in other lanes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<DoneEvidence>,
}
