// Generated from schemas/ by `npm run generate`. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The payload of an event, by its event type. Each event type of the contract has a variant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Payload {
    /// `MissionDossierArtifactIndexed`
    MissionDossierArtifactIndexed(super::MissionDossierArtifactIndexedPayload),
    /// `MissionDossierArtifactMissing`
    MissionDossierArtifactMissing(super::MissionDossierArtifactMissingPayload),
    /// `MissionDossierSnapshotComputed`
    MissionDossierSnapshotComputed(super::MissionDossierSnapshotComputedPayload),
    /// `MissionDossierParityDriftDetected`
    MissionDossierParityDriftDetected(super::MissionDossierParityDriftDetectedPayload),
    /// `ParticipantInvited`
    ParticipantInvited(super::collaboration::ParticipantInvitedPayload),
    /// `ParticipantJoined`
    ParticipantJoined(super::collaboration::ParticipantJoinedPayload),
    /// `ParticipantLeft`
    ParticipantLeft(super::collaboration::ParticipantLeftPayload),
    /// `PresenceHeartbeat`
    PresenceHeartbeat(super::collaboration::PresenceHeartbeatPayload),
    /// `DriveIntentSet`
    DriveIntentSet(super::collaboration::DriveIntentSetPayload),
    /// `FocusChanged`
    FocusChanged(super::collaboration::FocusChangedPayload),
    /// `PromptStepExecutionStarted`
    PromptStepExecutionStarted(super::collaboration::PromptStepExecutionStartedPayload),
    /// `PromptStepExecutionCompleted`
    PromptStepExecutionCompleted(super::collaboration::PromptStepExecutionCompletedPayload),
    /// `ConcurrentDriverWarning`
    ConcurrentDriverWarning(super::collaboration::ConcurrentDriverWarningPayload),
    /// `PotentialStepCollisionDetected`
    PotentialStepCollisionDetected(super::collaboration::PotentialStepCollisionDetectedPayload),
    /// `WarningAcknowledged`
    WarningAcknowledged(super::collaboration::WarningAcknowledgedPayload),
    /// `CommentPosted`
    CommentPosted(super::collaboration::CommentPostedPayload),
    /// `DecisionCaptured`
    DecisionCaptured(super::collaboration::DecisionCapturedPayload),
    /// `SessionLinked`
    SessionLinked(super::collaboration::SessionLinkedPayload),
    /// `GatePassed`
    GatePassed(super::gates::GatePassedPayload),
    /// `GateFailed`
    GateFailed(super::gates::GateFailedPayload),
    /// `GlossaryScopeActivated`
    GlossaryScopeActivated(super::glossary::GlossaryScopeActivatedPayload),
    /// `TermCandidateObserved`
    TermCandidateObserved(super::glossary::TermCandidateObservedPayload),
    /// `SemanticCheckEvaluated`
    SemanticCheckEvaluated(super::glossary::SemanticCheckEvaluatedPayload),
    /// `GlossaryClarificationRequested`
    GlossaryClarificationRequested(super::glossary::GlossaryClarificationRequestedPayload),
    /// `GlossaryClarificationResolved`
    GlossaryClarificationResolved(super::glossary::GlossaryClarificationResolvedPayload),
    /// `GlossarySenseUpdated`
    GlossarySenseUpdated(super::glossary::GlossarySenseUpdatedPayload),
    /// `GenerationBlockedBySemanticConflict`
    GenerationBlockedBySemanticConflict(super::glossary::GenerationBlockedBySemanticConflictPayload),
    /// `GlossaryStrictnessSet`
    GlossaryStrictnessSet(super::glossary::GlossaryStrictnessSetPayload),
    /// `MissionStarted`
    MissionStarted(super::lifecycle::MissionStartedPayload),
    /// `MissionCompleted`
    MissionCompleted(super::lifecycle::MissionCompletedPayload),
    /// `MissionCancelled`
    MissionCancelled(super::lifecycle::MissionCancelledPayload),
    /// `PhaseEntered`
    PhaseEntered(super::lifecycle::PhaseEnteredPayload),
    /// `ReviewRollback`
    ReviewRollback(super::lifecycle::ReviewRollbackPayload),
    /// `MissionRunStarted`
    MissionRunStarted(super::mission_next::MissionRunStartedPayload),
    /// `NextStepIssued`
    NextStepIssued(super::mission_next::NextStepIssuedPayload),
    /// `NextStepAutoCompleted`
    NextStepAutoCompleted(super::mission_next::NextStepAutoCompletedPayload),
    /// `DecisionInputRequested`
    DecisionInputRequested(super::mission_next::DecisionInputRequestedPayload),
    /// `DecisionInputAnswered`
    DecisionInputAnswered(super::mission_next::DecisionInputAnsweredPayload),
    /// `MissionRunCompleted`
    MissionRunCompleted(super::mission_next::MissionRunCompletedPayload),
    /// `WPStatusChanged`
    WpStatusChanged(super::status::StatusTransitionPayload),
}

impl Payload {
    /// The event types, in the order of the variants.
    pub const EVENT_TYPES: &[&str] = &[
        "MissionDossierArtifactIndexed",
        "MissionDossierArtifactMissing",
        "MissionDossierSnapshotComputed",
        "MissionDossierParityDriftDetected",
        "ParticipantInvited",
        "ParticipantJoined",
        "ParticipantLeft",
        "PresenceHeartbeat",
        "DriveIntentSet",
        "FocusChanged",
        "PromptStepExecutionStarted",
        "PromptStepExecutionCompleted",
        "ConcurrentDriverWarning",
        "PotentialStepCollisionDetected",
        "WarningAcknowledged",
        "CommentPosted",
        "DecisionCaptured",
        "SessionLinked",
        "GatePassed",
        "GateFailed",
        "GlossaryScopeActivated",
        "TermCandidateObserved",
        "SemanticCheckEvaluated",
        "GlossaryClarificationRequested",
        "GlossaryClarificationResolved",
        "GlossarySenseUpdated",
        "GenerationBlockedBySemanticConflict",
        "GlossaryStrictnessSet",
        "MissionStarted",
        "MissionCompleted",
        "MissionCancelled",
        "PhaseEntered",
        "ReviewRollback",
        "MissionRunStarted",
        "NextStepIssued",
        "NextStepAutoCompleted",
        "DecisionInputRequested",
        "DecisionInputAnswered",
        "MissionRunCompleted",
        "WPStatusChanged",
    ];

    /// The event type of the payload.
    #[must_use]
    pub fn event_type(&self) -> &'static str {
        match self {
            Self::MissionDossierArtifactIndexed(_) => "MissionDossierArtifactIndexed",
            Self::MissionDossierArtifactMissing(_) => "MissionDossierArtifactMissing",
            Self::MissionDossierSnapshotComputed(_) => "MissionDossierSnapshotComputed",
            Self::MissionDossierParityDriftDetected(_) => "MissionDossierParityDriftDetected",
            Self::ParticipantInvited(_) => "ParticipantInvited",
            Self::ParticipantJoined(_) => "ParticipantJoined",
            Self::ParticipantLeft(_) => "ParticipantLeft",
            Self::PresenceHeartbeat(_) => "PresenceHeartbeat",
            Self::DriveIntentSet(_) => "DriveIntentSet",
            Self::FocusChanged(_) => "FocusChanged",
            Self::PromptStepExecutionStarted(_) => "PromptStepExecutionStarted",
            Self::PromptStepExecutionCompleted(_) => "PromptStepExecutionCompleted",
            Self::ConcurrentDriverWarning(_) => "ConcurrentDriverWarning",
            Self::PotentialStepCollisionDetected(_) => "PotentialStepCollisionDetected",
            Self::WarningAcknowledged(_) => "WarningAcknowledged",
            Self::CommentPosted(_) => "CommentPosted",
            Self::DecisionCaptured(_) => "DecisionCaptured",
            Self::SessionLinked(_) => "SessionLinked",
            Self::GatePassed(_) => "GatePassed",
            Self::GateFailed(_) => "GateFailed",
            Self::GlossaryScopeActivated(_) => "GlossaryScopeActivated",
            Self::TermCandidateObserved(_) => "TermCandidateObserved",
            Self::SemanticCheckEvaluated(_) => "SemanticCheckEvaluated",
            Self::GlossaryClarificationRequested(_) => "GlossaryClarificationRequested",
            Self::GlossaryClarificationResolved(_) => "GlossaryClarificationResolved",
            Self::GlossarySenseUpdated(_) => "GlossarySenseUpdated",
            Self::GenerationBlockedBySemanticConflict(_) => "GenerationBlockedBySemanticConflict",
            Self::GlossaryStrictnessSet(_) => "GlossaryStrictnessSet",
            Self::MissionStarted(_) => "MissionStarted",
            Self::MissionCompleted(_) => "MissionCompleted",
            Self::MissionCancelled(_) => "MissionCancelled",
            Self::PhaseEntered(_) => "PhaseEntered",
            Self::ReviewRollback(_) => "ReviewRollback",
            Self::MissionRunStarted(_) => "MissionRunStarted",
            Self::NextStepIssued(_) => "NextStepIssued",
            Self::NextStepAutoCompleted(_) => "NextStepAutoCompleted",
            Self::DecisionInputRequested(_) => "DecisionInputRequested",
            Self::DecisionInputAnswered(_) => "DecisionInputAnswered",
            Self::MissionRunCompleted(_) => "MissionRunCompleted",
            Self::WpStatusChanged(_) => "WPStatusChanged",
        }
    }

    /// Reads the payload of an event type; `None` if the contract does not know the type.
    ///
    /// # Errors
    ///
    /// If the payload does not fit the type. `validate` has better messages.
    #[must_use]
    pub fn read(event_type: &str, payload: &Map<String, Value>) -> Option<serde_json::Result<Self>> {
        match event_type {
            "MissionDossierArtifactIndexed" => Some(Deserialize::deserialize(payload).map(Self::MissionDossierArtifactIndexed)),
            "MissionDossierArtifactMissing" => Some(Deserialize::deserialize(payload).map(Self::MissionDossierArtifactMissing)),
            "MissionDossierSnapshotComputed" => Some(Deserialize::deserialize(payload).map(Self::MissionDossierSnapshotComputed)),
            "MissionDossierParityDriftDetected" => Some(Deserialize::deserialize(payload).map(Self::MissionDossierParityDriftDetected)),
            "ParticipantInvited" => Some(Deserialize::deserialize(payload).map(Self::ParticipantInvited)),
            "ParticipantJoined" => Some(Deserialize::deserialize(payload).map(Self::ParticipantJoined)),
            "ParticipantLeft" => Some(Deserialize::deserialize(payload).map(Self::ParticipantLeft)),
            "PresenceHeartbeat" => Some(Deserialize::deserialize(payload).map(Self::PresenceHeartbeat)),
            "DriveIntentSet" => Some(Deserialize::deserialize(payload).map(Self::DriveIntentSet)),
            "FocusChanged" => Some(Deserialize::deserialize(payload).map(Self::FocusChanged)),
            "PromptStepExecutionStarted" => Some(Deserialize::deserialize(payload).map(Self::PromptStepExecutionStarted)),
            "PromptStepExecutionCompleted" => Some(Deserialize::deserialize(payload).map(Self::PromptStepExecutionCompleted)),
            "ConcurrentDriverWarning" => Some(Deserialize::deserialize(payload).map(Self::ConcurrentDriverWarning)),
            "PotentialStepCollisionDetected" => Some(Deserialize::deserialize(payload).map(Self::PotentialStepCollisionDetected)),
            "WarningAcknowledged" => Some(Deserialize::deserialize(payload).map(Self::WarningAcknowledged)),
            "CommentPosted" => Some(Deserialize::deserialize(payload).map(Self::CommentPosted)),
            "DecisionCaptured" => Some(Deserialize::deserialize(payload).map(Self::DecisionCaptured)),
            "SessionLinked" => Some(Deserialize::deserialize(payload).map(Self::SessionLinked)),
            "GatePassed" => Some(Deserialize::deserialize(payload).map(Self::GatePassed)),
            "GateFailed" => Some(Deserialize::deserialize(payload).map(Self::GateFailed)),
            "GlossaryScopeActivated" => Some(Deserialize::deserialize(payload).map(Self::GlossaryScopeActivated)),
            "TermCandidateObserved" => Some(Deserialize::deserialize(payload).map(Self::TermCandidateObserved)),
            "SemanticCheckEvaluated" => Some(Deserialize::deserialize(payload).map(Self::SemanticCheckEvaluated)),
            "GlossaryClarificationRequested" => Some(Deserialize::deserialize(payload).map(Self::GlossaryClarificationRequested)),
            "GlossaryClarificationResolved" => Some(Deserialize::deserialize(payload).map(Self::GlossaryClarificationResolved)),
            "GlossarySenseUpdated" => Some(Deserialize::deserialize(payload).map(Self::GlossarySenseUpdated)),
            "GenerationBlockedBySemanticConflict" => Some(Deserialize::deserialize(payload).map(Self::GenerationBlockedBySemanticConflict)),
            "GlossaryStrictnessSet" => Some(Deserialize::deserialize(payload).map(Self::GlossaryStrictnessSet)),
            "MissionStarted" => Some(Deserialize::deserialize(payload).map(Self::MissionStarted)),
            "MissionCompleted" => Some(Deserialize::deserialize(payload).map(Self::MissionCompleted)),
            "MissionCancelled" => Some(Deserialize::deserialize(payload).map(Self::MissionCancelled)),
            "PhaseEntered" => Some(Deserialize::deserialize(payload).map(Self::PhaseEntered)),
            "ReviewRollback" => Some(Deserialize::deserialize(payload).map(Self::ReviewRollback)),
            "MissionRunStarted" => Some(Deserialize::deserialize(payload).map(Self::MissionRunStarted)),
            "NextStepIssued" => Some(Deserialize::deserialize(payload).map(Self::NextStepIssued)),
            "NextStepAutoCompleted" => Some(Deserialize::deserialize(payload).map(Self::NextStepAutoCompleted)),
            "DecisionInputRequested" => Some(Deserialize::deserialize(payload).map(Self::DecisionInputRequested)),
            "DecisionInputAnswered" => Some(Deserialize::deserialize(payload).map(Self::DecisionInputAnswered)),
            "MissionRunCompleted" => Some(Deserialize::deserialize(payload).map(Self::MissionRunCompleted)),
            "WPStatusChanged" => Some(Deserialize::deserialize(payload).map(Self::WpStatusChanged)),
            _ => None,
        }
    }
}
