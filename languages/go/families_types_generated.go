// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// DoneEvidence is the evidence that a work package is done.
type DoneEvidence struct {
	// The repositories that changed.
	Repos []RepoEvidence `json:"repos"`
	// The checks that were run.
	Verification []VerificationEntry `json:"verification,omitzero"`
	// The verdict of the review.
	Review ReviewVerdict `json:"review"`
}

// EventAnomaly is an event that does not fit what was known when it was folded. It has no other effect.
type EventAnomaly struct {
	// The event.
	EventID string `json:"event_id"`
	// Its type.
	EventType string `json:"event_type"`
	// Why it does not fit, for a person.
	Reason string `json:"reason"`
}

// Lane is a lane of the board: how far a work package is.
type Lane string

// The values of Lane.
const (
	LanePlanned    Lane = "planned"
	LaneClaimed    Lane = "claimed"
	LaneInProgress Lane = "in_progress"
	LaneForReview  Lane = "for_review"
	LaneDone       Lane = "done"
	LaneBlocked    Lane = "blocked"
	LaneCanceled   Lane = "canceled"
)

// RepoEvidence is what changed in a repository for a work package.
type RepoEvidence struct {
	// The repository.
	Repo string `json:"repo"`
	// The branch with the changes.
	Branch string `json:"branch"`
	// The commit, by its hash or another name.
	Commit string `json:"commit"`
	// The changed files.
	FilesTouched []string `json:"files_touched,omitzero"`
}

// ReviewVerdict is the verdict of a review.
type ReviewVerdict struct {
	// Who reviewed.
	Reviewer string `json:"reviewer"`
	// The verdict.
	Verdict string `json:"verdict"`
	// Where the review can be read.
	Reference *string `json:"reference,omitzero"`
}

// VerificationEntry is a check that was run on the work, such as its tests.
type VerificationEntry struct {
	// The command that was run.
	Command string `json:"command"`
	// Its result.
	Result string `json:"result"`
	// The result in a sentence.
	Summary *string `json:"summary,omitzero"`
}

// WPState is the state of a work package: the result of its transitions.
type WPState struct {
	// The work package.
	WPID string `json:"wp_id"`
	// The lane that it is in.
	CurrentLane Lane `json:"current_lane"`
	// The event of the last accepted transition.
	LastEventID string `json:"last_event_id"`
	// When it entered the lane: the timestamp of that event.
	LastTransitionAt string `json:"last_transition_at"`
	// The evidence of the transition to the lane "done"; null in other lanes.
	Evidence *DoneEvidence `json:"evidence,omitzero"`
}
