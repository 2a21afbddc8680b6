// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// A mission was given up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionCancelledPayload {
    /// The mission.
    pub mission_id: String,
    /// Why it was given up.
    pub reason: String,
    /// Who gave it up.
    pub actor: String,
    /// The work packages that are given up with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_wp_ids: Option<Vec<String>>,
}

/// A mission reached its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionCompletedPayload {
    /// The mission.
    pub mission_id: String,
    /// The kind of the mission.
    pub mission_type: String,
    /// The phase that it ended in.
    pub final_phase: String,
    /// Who completed it.
    pub actor: String,
}

/// A mission began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionStartedPayload {
    /// The mission.
    pub mission_id: String,
    /// The kind of the mission.
    pub mission_type: String,
    /// The phase that it begins with.
    pub initial_phase: String,
    /// Who began it.
    pub actor: String,
}

/// Whether a mission goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissionStatus {
    /// `active`
    Active,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
}

/// A mission entered a phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseEnteredPayload {
    /// The mission.
    pub mission_id: String,
    /// The phase that it entered.
    pub phase_name: String,
    /// The phase that it left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_phase: Option<String>,
    /// Who moved it.
    pub actor: String,
}

/// The course of a mission: the result of reducing its lifecycle and the transitions of its work packages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReducedMissionState {
    /// The mission; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_id: Option<String>,
    /// Whether it goes on; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_status: Option<MissionStatus>,
    /// The kind of the mission; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_type: Option<String>,
    /// The phase that it is in; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_phase: Option<String>,
    /// The phases that it entered, in order, each as often as it was entered.
    pub phases_entered: Vec<String>,
    /// The work packages by id.
    pub wp_states: BTreeMap<String, super::families::WpState>,
    /// The events that do not fit: first those of the lifecycle, then those of work packages.
    pub anomalies: Vec<super::families::EventAnomaly>,
    /// The number of events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
    /// The last event in the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_processed_event_id: Option<String>,
}

/// A review sent a mission back to an earlier phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRollbackPayload {
    /// The mission.
    pub mission_id: String,
    /// The review.
    pub review_ref: String,
    /// The phase that the mission goes back to.
    pub target_phase: String,
    /// The work packages that are affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected_wp_ids: Option<Vec<String>>,
    /// Who sent it back.
    pub actor: String,
}
