// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// Where the work is done: in a worktree of its own, or in the repository itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExecutionMode {
    /// `worktree`
    Worktree,
    /// `direct_repo`
    DirectRepo,
}

/// Lanes, and for each the lane of version 1 of the sync protocol that stands for it.
pub type LaneMapping = BTreeMap<String, SyncLaneV1>;

/// The board: the result of reducing all transitions of work packages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReducedStatus {
    /// The work packages by id.
    pub wp_states: BTreeMap<String, super::families::WpState>,
    /// The rejected transitions, in order.
    pub anomalies: Vec<TransitionAnomaly>,
    /// The number of events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
    /// The last event in the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_processed_event_id: Option<String>,
}

/// A work package moved from one lane to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusTransitionPayload {
    /// The feature that the work package belongs to.
    pub feature_slug: String,
    /// The work package.
    pub wp_id: String,
    /// The lane that it leaves; null for its first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_lane: Option<WrittenLane>,
    /// The lane that it enters.
    pub to_lane: WrittenLane,
    /// Who moved it.
    pub actor: String,
    /// Whether the move is made against the rules of the board. It then needs a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    /// Why it was moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where the work is done.
    pub execution_mode: ExecutionMode,
    /// The review that caused the move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_ref: Option<String>,
    /// The evidence that the work is done. The lane "done" needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<super::families::DoneEvidence>,
}

/// A lane of version 1 of the sync protocol, which has four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyncLaneV1 {
    /// `planned`
    Planned,
    /// `doing`
    Doing,
    /// `for_review`
    ForReview,
    /// `done`
    Done,
}

/// A transition that was rejected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransitionAnomaly {
    /// The event.
    pub event_id: String,
    /// The work package.
    pub wp_id: String,
    /// The lane that it was to leave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_lane: Option<super::families::Lane>,
    /// The lane that it was to enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_lane: Option<super::families::Lane>,
    /// Why it was rejected, for a person.
    pub reason: String,
}

/// A lane as producers write it: by its name, or by an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WrittenLane {
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
    /// `doing`
    Doing,
}
