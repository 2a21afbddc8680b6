// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// What a participant does about a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Acknowledgement {
    /// `continue`
    Continue,
    /// `hold`
    Hold,
    /// `reassign`
    Reassign,
    /// `defer`
    Defer,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommentEntry {
    /// The id of the comment.
    pub comment_id: String,
    /// The event that posted it.
    pub event_id: String,
    /// Who wrote it.
    pub participant_id: String,
    /// The text of the comment.
    pub content: String,
    /// The comment that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
}

/// A participant wrote a comment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommentPostedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The id of the comment.
    pub comment_id: String,
    /// The text of the comment.
    pub content: String,
    /// The comment that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
}

/// Several participants want to change the same target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcurrentDriverWarningPayload {
    /// The id of the warning.
    pub warning_id: String,
    /// The mission.
    pub mission_id: String,
    /// The participants who are in each other's way.
    pub participant_ids: Vec<String>,
    /// The target.
    pub focus_target: FocusTarget,
    /// How serious the warning is.
    pub severity: WarningSeverity,
}

/// A participant recorded a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionCapturedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The id of the decision.
    pub decision_id: String,
    /// What was decided on.
    pub topic: String,
    /// What was chosen.
    pub chosen_option: String,
    /// Why it was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale: Option<String>,
    /// The warning that led to the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_warning_id: Option<String>,
}

/// A recorded decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionEntry {
    /// The id of the decision.
    pub decision_id: String,
    /// The event that recorded it.
    pub event_id: String,
    /// Who recorded it.
    pub participant_id: String,
    /// What was decided on.
    pub topic: String,
    /// What was chosen.
    pub chosen_option: String,
    /// The warning that led to the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenced_warning_id: Option<String>,
}

/// Whether a participant wants to make changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DriveIntent {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
}

/// A participant wants to make changes, or no longer does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DriveIntentSetPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// Whether the participant wants to make changes.
    pub intent: DriveIntent,
}

/// A participant turned to another target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocusChangedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// What the participant works on now.
    pub focus_target: FocusTarget,
    /// What the participant worked on before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_focus_target: Option<FocusTarget>,
}

/// What a participant works on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocusTarget {
    /// The kind of the target.
    pub target_type: FocusTargetType,
    /// The target: the id of a work package or step, or the path of a file.
    pub target_id: String,
}

/// The kind of what a participant works on: a work package, a step or a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FocusTargetType {
    /// `wp`
    Wp,
    /// `step`
    Step,
    /// `file`
    File,
}

/// Who a participant is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantIdentity {
    /// The id of the participant; unique in the mission.
    pub participant_id: String,
    /// Whether it is a person or a language model.
    pub participant_type: ParticipantType,
    /// The name to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The session that the participant works in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

/// A participant was invited to a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantInvitedPayload {
    /// The participant.
    pub participant_id: String,
    /// Who the participant is.
    pub participant_identity: ParticipantIdentity,
    /// The participant who invited.
    pub invited_by: String,
    /// The mission.
    pub mission_id: String,
}

/// A participant joined a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantJoinedPayload {
    /// The participant.
    pub participant_id: String,
    /// Who the participant is.
    pub participant_identity: ParticipantIdentity,
    /// The mission.
    pub mission_id: String,
    /// The account that the participant signed in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_principal_id: Option<String>,
}

/// A participant left a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantLeftPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// Why the participant left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Who takes part: a person, or the context of a language model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipantType {
    /// `human`
    Human,
    /// `llm_context`
    LlmContext,
}

/// Several participants work on the same step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PotentialStepCollisionDetectedPayload {
    /// The id of the warning.
    pub warning_id: String,
    /// The mission.
    pub mission_id: String,
    /// The participants who are in each other's way.
    pub participant_ids: Vec<String>,
    /// The step.
    pub step_id: String,
    /// The work package of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wp_id: Option<String>,
    /// How serious the warning is.
    pub severity: WarningSeverity,
}

/// A participant is still there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresenceHeartbeatPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The session that sent this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}

/// A participant ended a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptStepExecutionCompletedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The step.
    pub step_id: String,
    /// The work package of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wp_id: Option<String>,
    /// How the step ended.
    pub outcome: StepOutcome,
}

/// A participant began a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptStepExecutionStartedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The step.
    pub step_id: String,
    /// The work package of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wp_id: Option<String>,
    /// What is done in the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_description: Option<String>,
}

/// Who takes part in a mission and what they do: the result of reducing all events of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReducedCollaborationState {
    /// The mission of the first event in the order; null if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_id: Option<String>,
    /// Those who take part, by id.
    pub participants: BTreeMap<String, ParticipantIdentity>,
    /// Those who left, by id.
    pub departed_participants: BTreeMap<String, ParticipantIdentity>,
    /// When each participant was last there.
    pub presence: BTreeMap<String, String>,
    /// The participants who want to make changes, sorted by id.
    pub active_drivers: Vec<String>,
    /// What each participant works on.
    pub focus_by_participant: BTreeMap<String, FocusTarget>,
    /// The participants who work on a target, sorted by id. A key is the kind of the target, a colon and its id.
    pub participants_by_focus: BTreeMap<String, Vec<String>>,
    /// The warnings, in the order of their first events.
    pub warnings: Vec<WarningEntry>,
    /// The decisions, in order.
    pub decisions: Vec<DecisionEntry>,
    /// The comments, in order.
    pub comments: Vec<CommentEntry>,
    /// The steps that each participant began and did not end, in order.
    pub active_executions: BTreeMap<String, Vec<String>>,
    /// The sessions that each participant linked, in order.
    pub linked_sessions: BTreeMap<String, Vec<String>>,
    /// The events that do not fit, in order.
    pub anomalies: Vec<super::families::EventAnomaly>,
    /// The number of events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
    /// The last event in the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_processed_event_id: Option<String>,
}

/// The direction in which a session was linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionLinkType {
    /// `cli_to_saas`
    CliToSaas,
    /// `saas_to_cli`
    SaasToCli,
}

/// Two sessions of a participant were linked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionLinkedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The session that the other one is linked to.
    pub primary_session_id: String,
    /// The session that is linked.
    pub linked_session_id: String,
    /// The direction of the link.
    pub link_type: SessionLinkType,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOutcome {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `skipped`
    Skipped,
}

/// A participant answered a warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarningAcknowledgedPayload {
    /// The participant.
    pub participant_id: String,
    /// The mission.
    pub mission_id: String,
    /// The warning.
    pub warning_id: String,
    /// What the participant does about it.
    pub acknowledgement: Acknowledgement,
}

/// A warning, and what participants do about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarningEntry {
    /// The id of the warning.
    pub warning_id: String,
    /// The event that reported it.
    pub event_id: String,
    /// The type of that event.
    pub warning_type: String,
    /// The participants who are in each other's way.
    pub participant_ids: Vec<String>,
    /// What each participant does about it, by participant.
    pub acknowledgements: BTreeMap<String, Acknowledgement>,
}

/// How serious a warning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarningSeverity {
    /// `info`
    Info,
    /// `warning`
    Warning,
}
