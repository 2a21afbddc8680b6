// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// MissionCancelledPayload is the payload of MissionCancelled: a mission was given up.
type MissionCancelledPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// Why it was given up.
	Reason string `json:"reason"`
	// Who gave it up.
	Actor string `json:"actor"`
	// The work packages that are given up with it.
	CancelledWPIDs []string `json:"cancelled_wp_ids,omitzero"`
}

// MissionCompletedPayload is the payload of MissionCompleted: a mission reached its end.
type MissionCompletedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The kind of the mission.
	MissionType string `json:"mission_type"`
	// The phase that it ended in.
	FinalPhase string `json:"final_phase"`
	// Who completed it.
	Actor string `json:"actor"`
}

// MissionStartedPayload is the payload of MissionStarted: a mission began.
type MissionStartedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The kind of the mission.
	MissionType string `json:"mission_type"`
	// The phase that it begins with.
	InitialPhase string `json:"initial_phase"`
	// Who began it.
	Actor string `json:"actor"`
}

// MissionStatus is whether a mission goes on.
type MissionStatus string

// The values of MissionStatus.
const (
	MissionStatusActive    MissionStatus = "active"
	MissionStatusCompleted MissionStatus = "completed"
	MissionStatusCancelled MissionStatus = "cancelled"
)

// PhaseEnteredPayload is the payload of PhaseEntered: a mission entered a phase.
type PhaseEnteredPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The phase that it entered.
	PhaseName string `json:"phase_name"`
	// The phase that it left.
	PreviousPhase *string `json:"previous_phase,omitzero"`
	// Who moved it.
	Actor string `json:"actor"`
}

// ReducedMissionState is the course of a mission: the result of reducing its lifecycle and the transitions of
// its work packages.
type ReducedMissionState struct {
	// The mission; null before it began.
	MissionID *string `json:"mission_id,omitzero"`
	// Whether it goes on; null before it began.
	MissionStatus *MissionStatus `json:"mission_status,omitzero"`
	// The kind of the mission; null before it began.
	MissionType *string `json:"mission_type,omitzero"`
	// The phase that it is in; null before it began.
	CurrentPhase *string `json:"current_phase,omitzero"`
	// The phases that it entered, in order, each as often as it was entered.
	PhasesEntered []string `json:"phases_entered"`
	// The work packages by id.
	WPStates map[string]WPState `json:"wp_states"`
	// The events that do not fit: first those of the lifecycle, then those of work packages.
	Anomalies []EventAnomaly `json:"anomalies"`
	// The number of events, without duplicates.
	EventCount Integer `json:"event_count"`
	// The last event in the order.
	LastProcessedEventID *string `json:"last_processed_event_id,omitzero"`
}

// ReviewRollbackPayload is the payload of ReviewRollback: a review sent a mission back to an earlier phase.
type ReviewRollbackPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The review.
	ReviewRef string `json:"review_ref"`
	// The phase that the mission goes back to.
	TargetPhase string `json:"target_phase"`
	// The work packages that are affected.
	AffectedWPIDs []string `json:"affected_wp_ids,omitzero"`
	// Who sent it back.
	Actor string `json:"actor"`
}
