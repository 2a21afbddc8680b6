package dossier

import (
	"encoding/json"
	"sync"
	"time"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// orderableEvent is an event that has a place in the order.
type orderableEvent struct {
	// written is the event as it was passed in, and text is its text.
	written contract.Value
	text    []byte
	// value is the event in canonical form, and has these members.
	value   contract.Value
	members map[string]any
	// The keys of the order (C12).
	clock   float64 // exact: at most 2^53 - 1
	instant time.Time
	id      string
	// namespace is nil if it cannot be read.
	namespace *LocalNamespaceTuple
	// canonical returns the JSON that decides between versions of one event (C13).
	canonical func() string
}

// newOrderableEvent reports whether the event has a place in the order (C15).
func newOrderableEvent(text []byte, written, value contract.Value) (*orderableEvent, bool) {
	members := contract.Members(value.Content)
	for field, model := range map[string]string{
		"event_id":      "event_id",
		"lamport_clock": "non_negative_integer",
		"timestamp":     "timestamp",
	} {
		if !theContract().Accepts(model, members[field]) {
			return nil, false
		}
	}
	// The models above hold each member to its type.
	clock, clockErr := members["lamport_clock"].(json.Number).Float64()
	instant, timeErr := time.Parse(time.RFC3339, members["timestamp"].(string))
	return &orderableEvent{
		written:   written,
		text:      text,
		value:     value,
		members:   members,
		clock:     clock,
		instant:   instant,
		id:        canonicalEventID(members["event_id"].(string)),
		namespace: readableNamespace(members),
		canonical: sync.OnceValue(func() string { return comparableJSON(members) }),
	}, clockErr == nil && timeErr == nil
}

// decode converts a value that is valid under its schema to a type.
func decode[T any](value any) (T, error) {
	var decoded T
	text, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(text, &decoded)
	}
	return decoded, err
}
