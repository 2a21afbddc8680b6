// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// ExecutionMode is where the work is done: in a worktree of its own, or in the repository itself.
type ExecutionMode string

// The values of ExecutionMode.
const (
	ExecutionModeWorktree   ExecutionMode = "worktree"
	ExecutionModeDirectRepo ExecutionMode = "direct_repo"
)

// LaneMapping has lanes, and for each the lane of version 1 of the sync protocol that stands for it.
type LaneMapping map[string]SyncLaneV1

// ReducedStatus is the board: the result of reducing all transitions of work packages.
type ReducedStatus struct {
	// The work packages by id.
	WPStates map[string]WPState `json:"wp_states"`
	// The rejected transitions, in order.
	Anomalies []TransitionAnomaly `json:"anomalies"`
	// The number of events, without duplicates.
	EventCount Integer `json:"event_count"`
	// The last event in the order.
	LastProcessedEventID *string `json:"last_processed_event_id,omitzero"`
}

// StatusTransitionPayload is the payload of WPStatusChanged: a work package moved from one lane to another.
type StatusTransitionPayload struct {
	// The feature that the work package belongs to.
	FeatureSlug string `json:"feature_slug"`
	// The work package.
	WPID string `json:"wp_id"`
	// The lane that it leaves; null for its first one.
	FromLane *WrittenLane `json:"from_lane,omitzero"`
	// The lane that it enters.
	ToLane WrittenLane `json:"to_lane"`
	// Who moved it.
	Actor string `json:"actor"`
	// Whether the move is made against the rules of the board. It then needs a reason.
	Force *bool `json:"force,omitzero"`
	// Why it was moved.
	Reason *string `json:"reason,omitzero"`
	// Where the work is done.
	ExecutionMode ExecutionMode `json:"execution_mode"`
	// The review that caused the move.
	ReviewRef *string `json:"review_ref,omitzero"`
	// The evidence that the work is done. The lane "done" needs it.
	Evidence *DoneEvidence `json:"evidence,omitzero"`
}

// SyncLaneV1 is a lane of version 1 of the sync protocol, which has four.
type SyncLaneV1 string

// The values of SyncLaneV1.
const (
	SyncLaneV1Planned   SyncLaneV1 = "planned"
	SyncLaneV1Doing     SyncLaneV1 = "doing"
	SyncLaneV1ForReview SyncLaneV1 = "for_review"
	SyncLaneV1Done      SyncLaneV1 = "done"
)

// TransitionAnomaly is a transition that was rejected.
type TransitionAnomaly struct {
	// The event.
	EventID string `json:"event_id"`
	// The work package.
	WPID string `json:"wp_id"`
	// The lane that it was to leave.
	FromLane *Lane `json:"from_lane,omitzero"`
	// The lane that it was to enter.
	ToLane *Lane `json:"to_lane,omitzero"`
	// Why it was rejected, for a person.
	Reason string `json:"reason"`
}

// WrittenLane is a lane as producers write it: by its name, or by an earlier one.
type WrittenLane string

// The values of WrittenLane.
const (
	WrittenLanePlanned    WrittenLane = "planned"
	WrittenLaneClaimed    WrittenLane = "claimed"
	WrittenLaneInProgress WrittenLane = "in_progress"
	WrittenLaneForReview  WrittenLane = "for_review"
	WrittenLaneDone       WrittenLane = "done"
	WrittenLaneBlocked    WrittenLane = "blocked"
	WrittenLaneCanceled   WrittenLane = "canceled"
	WrittenLaneDoing      WrittenLane = "doing"
)
