// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// The event types of the family "dossier": what a mission produces: its artifacts, those that are missing, and
// whether two copies of it are the same.
const (
	EventTypeMissionDossierArtifactIndexed     = "MissionDossierArtifactIndexed"
	EventTypeMissionDossierArtifactMissing     = "MissionDossierArtifactMissing"
	EventTypeMissionDossierSnapshotComputed    = "MissionDossierSnapshotComputed"
	EventTypeMissionDossierParityDriftDetected = "MissionDossierParityDriftDetected"
)

// The event types of the family "collaboration": who works on a mission, and where participants are in each
// other's way.
const (
	EventTypeParticipantInvited             = "ParticipantInvited"
	EventTypeParticipantJoined              = "ParticipantJoined"
	EventTypeParticipantLeft                = "ParticipantLeft"
	EventTypePresenceHeartbeat              = "PresenceHeartbeat"
	EventTypeDriveIntentSet                 = "DriveIntentSet"
	EventTypeFocusChanged                   = "FocusChanged"
	EventTypePromptStepExecutionStarted     = "PromptStepExecutionStarted"
	EventTypePromptStepExecutionCompleted   = "PromptStepExecutionCompleted"
	EventTypeConcurrentDriverWarning        = "ConcurrentDriverWarning"
	EventTypePotentialStepCollisionDetected = "PotentialStepCollisionDetected"
	EventTypeWarningAcknowledged            = "WarningAcknowledged"
	EventTypeCommentPosted                  = "CommentPosted"
	EventTypeDecisionCaptured               = "DecisionCaptured"
	EventTypeSessionLinked                  = "SessionLinked"
)

// The event types of the family "gates": whether checks outside of the mission let its work through.
const (
	EventTypeGatePassed = "GatePassed"
	EventTypeGateFailed = "GateFailed"
)

// The event types of the family "glossary": what the terms of a mission mean, and where they are in conflict.
const (
	EventTypeGlossaryScopeActivated              = "GlossaryScopeActivated"
	EventTypeTermCandidateObserved               = "TermCandidateObserved"
	EventTypeSemanticCheckEvaluated              = "SemanticCheckEvaluated"
	EventTypeGlossaryClarificationRequested      = "GlossaryClarificationRequested"
	EventTypeGlossaryClarificationResolved       = "GlossaryClarificationResolved"
	EventTypeGlossarySenseUpdated                = "GlossarySenseUpdated"
	EventTypeGenerationBlockedBySemanticConflict = "GenerationBlockedBySemanticConflict"
	EventTypeGlossaryStrictnessSet               = "GlossaryStrictnessSet"
)

// The event types of the family "lifecycle": how a mission goes on, from phase to phase.
const (
	EventTypeMissionStarted   = "MissionStarted"
	EventTypeMissionCompleted = "MissionCompleted"
	EventTypeMissionCancelled = "MissionCancelled"
	EventTypePhaseEntered     = "PhaseEntered"
	EventTypeReviewRollback   = "ReviewRollback"
)

// The event types of the family "mission_next": the runs of a mission: their steps and decisions.
const (
	EventTypeMissionRunStarted      = "MissionRunStarted"
	EventTypeNextStepIssued         = "NextStepIssued"
	EventTypeNextStepAutoCompleted  = "NextStepAutoCompleted"
	EventTypeDecisionInputRequested = "DecisionInputRequested"
	EventTypeDecisionInputAnswered  = "DecisionInputAnswered"
	EventTypeMissionRunCompleted    = "MissionRunCompleted"
)

// The event types of the family "status": how work packages move over the board.
const (
	EventTypeWPStatusChanged = "WPStatusChanged"
)
