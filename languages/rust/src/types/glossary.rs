// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// A strictness that can stop generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockingStrictness {
    /// `medium`
    Medium,
    /// `max`
    Max,
}

/// A question about a term, and whether it is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClarificationRecord {
    /// The event that asked.
    pub request_event_id: String,
    /// The event of the check that led to the question.
    pub semantic_check_event_id: String,
    /// The term.
    pub term: String,
    /// Whether it is answered.
    pub resolved: bool,
    /// The event that answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution_event_id: Option<String>,
}

/// What is wrong with the use of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictNature {
    /// `overloaded`
    Overloaded,
    /// `drift`
    Drift,
    /// `ambiguous`
    Ambiguous,
}

/// Generation was stopped because terms are in conflict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenerationBlockedBySemanticConflictPayload {
    /// The mission.
    pub mission_id: String,
    /// The step that was stopped.
    pub step_id: String,
    /// The events of the checks that found the conflicts.
    pub conflict_event_ids: Vec<String>,
    /// The strictness that stopped it.
    pub blocking_strictness: BlockingStrictness,
    /// What else is known of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_metadata: Option<StepMetadata>,
}

/// Someone has to say what a term means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryClarificationRequestedPayload {
    /// The mission.
    pub mission_id: String,
    /// The scope.
    pub scope_id: String,
    /// The step.
    pub step_id: String,
    /// The event of the check that found the conflict.
    pub semantic_check_event_id: String,
    /// The term.
    pub term: String,
    /// The question.
    pub question: String,
    /// The answers to choose from.
    pub options: Vec<String>,
    /// How urgent the answer is.
    pub urgency: Level,
    /// Who asks.
    pub actor: String,
}

/// It was said what a term means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryClarificationResolvedPayload {
    /// The mission.
    pub mission_id: String,
    /// The event that asked.
    pub clarification_event_id: String,
    /// The meaning.
    pub selected_meaning: String,
    /// Who answered.
    pub actor: String,
}

/// A scope of the glossary holds from now on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryScopeActivatedPayload {
    /// The mission.
    pub mission_id: String,
    /// The scope.
    pub scope_id: String,
    /// Where its terms hold.
    pub scope_type: ScopeType,
    /// The version of the glossary.
    pub glossary_version_id: String,
}

/// A term got a new meaning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossarySenseUpdatedPayload {
    /// The mission.
    pub mission_id: String,
    /// The scope.
    pub scope_id: String,
    /// The term.
    pub term_surface: String,
    /// Its earlier meaning; null if it had none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_sense: Option<String>,
    /// Its meaning from now on.
    pub after_sense: String,
    /// Why the meaning changed.
    pub reason: String,
    /// Who changed it.
    pub actor: String,
}

/// The strictness of a mission changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryStrictnessSetPayload {
    /// The mission.
    pub mission_id: String,
    /// The strictness from now on.
    pub new_strictness: Strictness,
    /// The strictness before; null if none was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_strictness: Option<Strictness>,
    /// Who changed it.
    pub actor: String,
}

/// How serious or urgent something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
}

/// What a check recommends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecommendedAction {
    /// `block`
    Block,
    /// `warn`
    Warn,
    /// `pass`
    Pass,
}

/// The glossary of a mission: the result of reducing all of its events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReducedGlossaryState {
    /// The mission of the first event in the order; null if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission_id: Option<String>,
    /// The scopes that hold, by id.
    pub active_scopes: BTreeMap<String, GlossaryScopeActivatedPayload>,
    /// The strictness: "medium" if none was set.
    pub current_strictness: Strictness,
    /// The changes of the strictness, in order.
    pub strictness_history: Vec<GlossaryStrictnessSetPayload>,
    /// The words that may be terms, by scope and word; of each, how it was seen, in order.
    pub term_candidates: BTreeMap<String, BTreeMap<String, Vec<TermCandidateObservedPayload>>>,
    /// The latest meaning of each term, by scope and term.
    pub term_senses: BTreeMap<String, BTreeMap<String, GlossarySenseUpdatedPayload>>,
    /// The questions, in order.
    pub clarifications: Vec<ClarificationRecord>,
    /// The checks, in order.
    pub semantic_checks: Vec<SemanticCheckEvaluatedPayload>,
    /// How often generation was stopped, and why, in order.
    pub generation_blocks: Vec<GenerationBlockedBySemanticConflictPayload>,
    /// The events that do not fit, in order.
    pub anomalies: Vec<super::families::EventAnomaly>,
    /// The number of events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
    /// The last event in the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_processed_event_id: Option<String>,
}

/// Where the terms of a scope hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeType {
    /// `spec_kitty_core`
    SpecKittyCore,
    /// `team_domain`
    TeamDomain,
    /// `audience_domain`
    AudienceDomain,
    /// `mission_local`
    MissionLocal,
}

/// The use of terms in a step was checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SemanticCheckEvaluatedPayload {
    /// The mission.
    pub mission_id: String,
    /// The scope.
    pub scope_id: String,
    /// The step.
    pub step_id: String,
    /// The conflicts that were found.
    pub conflicts: Vec<SemanticConflictEntry>,
    /// How serious the result is.
    pub severity: Level,
    /// How certain the result is.
    pub confidence: f64,
    /// What is recommended.
    pub recommended_action: RecommendedAction,
    /// How strict the check was.
    pub effective_strictness: Strictness,
    /// What else is known of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_metadata: Option<StepMetadata>,
}

/// A conflict in the use of a term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SemanticConflictEntry {
    /// The term.
    pub term: String,
    /// What is wrong with its use.
    pub nature: ConflictNature,
    /// How serious the conflict is.
    pub severity: Level,
    /// The conflict, for a person.
    pub description: String,
}

/// What else is known of a step, by name.
pub type StepMetadata = BTreeMap<String, String>;

/// How strictly the use of terms is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// `off`
    Off,
    /// `medium`
    Medium,
    /// `max`
    Max,
}

/// A word was seen that may be a term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermCandidateObservedPayload {
    /// The mission.
    pub mission_id: String,
    /// The scope.
    pub scope_id: String,
    /// The step.
    pub step_id: String,
    /// The word as it was written.
    pub term_surface: String,
    /// How certain it is that this is a term.
    pub confidence: f64,
    /// Who saw it.
    pub actor: String,
    /// What else is known of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_metadata: Option<StepMetadata>,
}
