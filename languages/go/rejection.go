package dossier

// RejectionReason is why an event did not take part in the state.
type RejectionReason string

const (
	// InvalidEvent has an invalid envelope or payload. It counts in EventCount, and changes nothing else (C15).
	InvalidEvent RejectionReason = "invalid-event"
	// UnorderedEvent has no valid id, clock or timestamp, or is not an object. It has no place in the order, so it
	// does not count in EventCount (C11, C15).
	UnorderedEvent RejectionReason = "unordered-event"
	// ConflictingDuplicate has the id and the place in the order of another event, but other content (C13).
	ConflictingDuplicate RejectionReason = "conflicting-duplicate"
)

// Rejection is an event that did not take part in the state.
type Rejection struct {
	// Event is the text that was passed in.
	Event  []byte
	Reason RejectionReason
	// Issues are those of the event; none of a conflicting duplicate.
	Issues []Issue
	// Kept is the event that a conflicting duplicate is in conflict with.
	Kept []byte
}
