// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// Acknowledgement is what a participant does about a warning.
type Acknowledgement string

// The values of Acknowledgement.
const (
	AcknowledgementContinue Acknowledgement = "continue"
	AcknowledgementHold     Acknowledgement = "hold"
	AcknowledgementReassign Acknowledgement = "reassign"
	AcknowledgementDefer    Acknowledgement = "defer"
)

// CommentEntry is a comment.
type CommentEntry struct {
	// The id of the comment.
	CommentID string `json:"comment_id"`
	// The event that posted it.
	EventID string `json:"event_id"`
	// Who wrote it.
	ParticipantID string `json:"participant_id"`
	// The text of the comment.
	Content string `json:"content"`
	// The comment that it answers.
	ReplyTo *string `json:"reply_to,omitzero"`
}

// CommentPostedPayload is the payload of CommentPosted: a participant wrote a comment.
type CommentPostedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The id of the comment.
	CommentID string `json:"comment_id"`
	// The text of the comment.
	Content string `json:"content"`
	// The comment that it answers.
	ReplyTo *string `json:"reply_to,omitzero"`
}

// ConcurrentDriverWarningPayload is the payload of ConcurrentDriverWarning: several participants want to change
// the same target.
type ConcurrentDriverWarningPayload struct {
	// The id of the warning.
	WarningID string `json:"warning_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The participants who are in each other's way.
	ParticipantIDs []string `json:"participant_ids"`
	// The target.
	FocusTarget FocusTarget `json:"focus_target"`
	// How serious the warning is.
	Severity WarningSeverity `json:"severity"`
}

// DecisionCapturedPayload is the payload of DecisionCaptured: a participant recorded a decision.
type DecisionCapturedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The id of the decision.
	DecisionID string `json:"decision_id"`
	// What was decided on.
	Topic string `json:"topic"`
	// What was chosen.
	ChosenOption string `json:"chosen_option"`
	// Why it was chosen.
	Rationale *string `json:"rationale,omitzero"`
	// The warning that led to the decision.
	ReferencedWarningID *string `json:"referenced_warning_id,omitzero"`
}

// DecisionEntry is a recorded decision.
type DecisionEntry struct {
	// The id of the decision.
	DecisionID string `json:"decision_id"`
	// The event that recorded it.
	EventID string `json:"event_id"`
	// Who recorded it.
	ParticipantID string `json:"participant_id"`
	// What was decided on.
	Topic string `json:"topic"`
	// What was chosen.
	ChosenOption string `json:"chosen_option"`
	// The warning that led to the decision.
	ReferencedWarningID *string `json:"referenced_warning_id,omitzero"`
}

// DriveIntent is whether a participant wants to make changes.
type DriveIntent string

// The values of DriveIntent.
const (
	DriveIntentActive   DriveIntent = "active"
	DriveIntentInactive DriveIntent = "inactive"
)

// DriveIntentSetPayload is the payload of DriveIntentSet: a participant wants to make changes, or no longer
// does.
type DriveIntentSetPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// Whether the participant wants to make changes.
	Intent DriveIntent `json:"intent"`
}

// FocusChangedPayload is the payload of FocusChanged: a participant turned to another target.
type FocusChangedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// What the participant works on now.
	FocusTarget FocusTarget `json:"focus_target"`
	// What the participant worked on before.
	PreviousFocusTarget *FocusTarget `json:"previous_focus_target,omitzero"`
}

// FocusTarget is what a participant works on.
type FocusTarget struct {
	// The kind of the target.
	TargetType FocusTargetType `json:"target_type"`
	// The target: the id of a work package or step, or the path of a file.
	TargetID string `json:"target_id"`
}

// FocusTargetType is the kind of what a participant works on: a work package, a step or a file.
type FocusTargetType string

// The values of FocusTargetType.
const (
	FocusTargetTypeWP   FocusTargetType = "wp"
	FocusTargetTypeStep FocusTargetType = "step"
	FocusTargetTypeFile FocusTargetType = "file"
)

// ParticipantIdentity is who a participant is.
type ParticipantIdentity struct {
	// The id of the participant; unique in the mission.
	ParticipantID string `json:"participant_id"`
	// Whether it is a person or a language model.
	ParticipantType ParticipantType `json:"participant_type"`
	// The name to show.
	DisplayName *string `json:"display_name,omitzero"`
	// The session that the participant works in.
	SessionID *string `json:"session_id,omitzero"`
}

// ParticipantInvitedPayload is the payload of ParticipantInvited: a participant was invited to a mission.
type ParticipantInvitedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// Who the participant is.
	ParticipantIdentity ParticipantIdentity `json:"participant_identity"`
	// The participant who invited.
	InvitedBy string `json:"invited_by"`
	// The mission.
	MissionID string `json:"mission_id"`
}

// ParticipantJoinedPayload is the payload of ParticipantJoined: a participant joined a mission.
type ParticipantJoinedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// Who the participant is.
	ParticipantIdentity ParticipantIdentity `json:"participant_identity"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The account that the participant signed in with.
	AuthPrincipalID *string `json:"auth_principal_id,omitzero"`
}

// ParticipantLeftPayload is the payload of ParticipantLeft: a participant left a mission.
type ParticipantLeftPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// Why the participant left.
	Reason *string `json:"reason,omitzero"`
}

// ParticipantType is who takes part: a person, or the context of a language model.
type ParticipantType string

// The values of ParticipantType.
const (
	ParticipantTypeHuman      ParticipantType = "human"
	ParticipantTypeLLMContext ParticipantType = "llm_context"
)

// PotentialStepCollisionDetectedPayload is the payload of PotentialStepCollisionDetected: several participants
// work on the same step.
type PotentialStepCollisionDetectedPayload struct {
	// The id of the warning.
	WarningID string `json:"warning_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The participants who are in each other's way.
	ParticipantIDs []string `json:"participant_ids"`
	// The step.
	StepID string `json:"step_id"`
	// The work package of the step.
	WPID *string `json:"wp_id,omitzero"`
	// How serious the warning is.
	Severity WarningSeverity `json:"severity"`
}

// PresenceHeartbeatPayload is the payload of PresenceHeartbeat: a participant is still there.
type PresenceHeartbeatPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The session that sent this.
	SessionID *string `json:"session_id,omitzero"`
}

// PromptStepExecutionCompletedPayload is the payload of PromptStepExecutionCompleted: a participant ended a
// step.
type PromptStepExecutionCompletedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The step.
	StepID string `json:"step_id"`
	// The work package of the step.
	WPID *string `json:"wp_id,omitzero"`
	// How the step ended.
	Outcome StepOutcome `json:"outcome"`
}

// PromptStepExecutionStartedPayload is the payload of PromptStepExecutionStarted: a participant began a step.
type PromptStepExecutionStartedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The step.
	StepID string `json:"step_id"`
	// The work package of the step.
	WPID *string `json:"wp_id,omitzero"`
	// What is done in the step.
	StepDescription *string `json:"step_description,omitzero"`
}

// ReducedCollaborationState is who takes part in a mission and what they do: the result of reducing all events
// of collaboration.
type ReducedCollaborationState struct {
	// The mission of the first event in the order; null if there is none.
	MissionID *string `json:"mission_id,omitzero"`
	// Those who take part, by id.
	Participants map[string]ParticipantIdentity `json:"participants"`
	// Those who left, by id.
	DepartedParticipants map[string]ParticipantIdentity `json:"departed_participants"`
	// When each participant was last there.
	Presence map[string]string `json:"presence"`
	// The participants who want to make changes, sorted by id.
	ActiveDrivers []string `json:"active_drivers"`
	// What each participant works on.
	FocusByParticipant map[string]FocusTarget `json:"focus_by_participant"`
	// The participants who work on a target, sorted by id. A key is the kind of the target, a colon and its id.
	ParticipantsByFocus map[string][]string `json:"participants_by_focus"`
	// The warnings, in the order of their first events.
	Warnings []WarningEntry `json:"warnings"`
	// The decisions, in order.
	Decisions []DecisionEntry `json:"decisions"`
	// The comments, in order.
	Comments []CommentEntry `json:"comments"`
	// The steps that each participant began and did not end, in order.
	ActiveExecutions map[string][]string `json:"active_executions"`
	// The sessions that each participant linked, in order.
	LinkedSessions map[string][]string `json:"linked_sessions"`
	// The events that do not fit, in order.
	Anomalies []EventAnomaly `json:"anomalies"`
	// The number of events, without duplicates.
	EventCount Integer `json:"event_count"`
	// The last event in the order.
	LastProcessedEventID *string `json:"last_processed_event_id,omitzero"`
}

// SessionLinkType is the direction in which a session was linked.
type SessionLinkType string

// The values of SessionLinkType.
const (
	SessionLinkTypeCliToSaas SessionLinkType = "cli_to_saas"
	SessionLinkTypeSaasToCli SessionLinkType = "saas_to_cli"
)

// SessionLinkedPayload is the payload of SessionLinked: two sessions of a participant were linked.
type SessionLinkedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The session that the other one is linked to.
	PrimarySessionID string `json:"primary_session_id"`
	// The session that is linked.
	LinkedSessionID string `json:"linked_session_id"`
	// The direction of the link.
	LinkType SessionLinkType `json:"link_type"`
}

// StepOutcome is how a step ended.
type StepOutcome string

// The values of StepOutcome.
const (
	StepOutcomeSuccess StepOutcome = "success"
	StepOutcomeFailure StepOutcome = "failure"
	StepOutcomeSkipped StepOutcome = "skipped"
)

// WarningAcknowledgedPayload is the payload of WarningAcknowledged: a participant answered a warning.
type WarningAcknowledgedPayload struct {
	// The participant.
	ParticipantID string `json:"participant_id"`
	// The mission.
	MissionID string `json:"mission_id"`
	// The warning.
	WarningID string `json:"warning_id"`
	// What the participant does about it.
	Acknowledgement Acknowledgement `json:"acknowledgement"`
}

// WarningEntry is a warning, and what participants do about it.
type WarningEntry struct {
	// The id of the warning.
	WarningID string `json:"warning_id"`
	// The event that reported it.
	EventID string `json:"event_id"`
	// The type of that event.
	WarningType string `json:"warning_type"`
	// The participants who are in each other's way.
	ParticipantIDs []string `json:"participant_ids"`
	// What each participant does about it, by participant.
	Acknowledgements map[string]Acknowledgement `json:"acknowledgements"`
}

// WarningSeverity is how serious a warning is.
type WarningSeverity string

// The values of WarningSeverity.
const (
	WarningSeverityInfo    WarningSeverity = "info"
	WarningSeverityWarning WarningSeverity = "warning"
)
