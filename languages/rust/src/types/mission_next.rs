// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// A decision was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionInputAnsweredPayload {
    /// The run.
    pub run_id: String,
    /// The decision.
    pub decision_id: String,
    /// The answer.
    pub answer: String,
    /// Who answered.
    pub actor: RuntimeActorIdentity,
}

/// A run waits for a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionInputRequestedPayload {
    /// The run.
    pub run_id: String,
    /// The id of the decision.
    pub decision_id: String,
    /// The step that needs it.
    pub step_id: String,
    /// What is to be decided.
    pub question: String,
    /// The answers to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    /// The name of the input that the answer is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_key: Option<String>,
    /// Who asks.
    pub actor: RuntimeActorIdentity,
}

/// A run of a mission reached its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionRunCompletedPayload {
    /// The run.
    pub run_id: String,
    /// The mission that is run.
    pub mission_key: String,
    /// Who completed it.
    pub actor: RuntimeActorIdentity,
}

/// A run of a mission began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionRunStartedPayload {
    /// The run.
    pub run_id: String,
    /// The mission that is run.
    pub mission_key: String,
    /// Who began it.
    pub actor: RuntimeActorIdentity,
}

/// Whether a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissionRunStatus {
    /// `running`
    Running,
    /// `completed`
    Completed,
}

/// An agent completed a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextStepAutoCompletedPayload {
    /// The run.
    pub run_id: String,
    /// The step.
    pub step_id: String,
    /// The agent.
    pub agent_id: String,
    /// The result of the step.
    pub result: String,
    /// Who completed it.
    pub actor: RuntimeActorIdentity,
}

/// An agent was given the next step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextStepIssuedPayload {
    /// The run.
    pub run_id: String,
    /// The step.
    pub step_id: String,
    /// The agent.
    pub agent_id: String,
    /// Who gave it.
    pub actor: RuntimeActorIdentity,
}

/// A run of a mission: the result of reducing all of its events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReducedMissionRunState {
    /// The run; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The mission that is run; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_key: Option<String>,
    /// Whether it goes on; null before it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_status: Option<MissionRunStatus>,
    /// The step that was given last, if it is not completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_step_id: Option<String>,
    /// The completed steps, in the order in which they were first completed.
    pub completed_steps: Vec<String>,
    /// The decisions that the run waits for, by id.
    pub pending_decisions: BTreeMap<String, DecisionInputRequestedPayload>,
    /// The decisions that were made, by id.
    pub answered_decisions: BTreeMap<String, DecisionInputAnsweredPayload>,
    /// The events that do not fit, in order.
    pub anomalies: Vec<super::families::EventAnomaly>,
    /// The number of events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
    /// The last event in the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_processed_event_id: Option<String>,
}

/// Who acts in a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuntimeActorIdentity {
    /// The id of the actor.
    pub actor_id: String,
    /// Whether the actor is a person, a language model or a service.
    pub actor_type: RuntimeActorType,
    /// The name to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Who provides the language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The tool that the actor works with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
}

/// Who acts in a run: a person, a language model or a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuntimeActorType {
    /// `human`
    Human,
    /// `llm`
    Llm,
    /// `service`
    Service,
}
