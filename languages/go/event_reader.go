package dossier

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"mission-dossier-contracts.example/languages/go/internal/contract"
	"mission-dossier-contracts.example/languages/go/internal/generations"
)

// Generations returns the names of the forms in which producers write events of dossiers, from the oldest to the newest
// (C28).
func Generations() []string {
	return allGenerations().Names()
}

// ReaderOptions say what an [EventReader] reads.
type ReaderOptions struct {
	// Generations has the names of those to read; events of others are refused. Nil means all.
	Generations []string
	// Namespace has the fields of the namespace that the oldest events do not carry, such as target_branch (C33). It is
	// not used for others.
	Namespace map[string]string
}

// EventReader reads events of dossiers as producers write them (C26). Several goroutines may use it.
type EventReader struct {
	reader *generations.Reader
}

// NewEventReader returns a reader, or an error for a generation that does not exist. The reader copies its options:
// later changes to them have no effect on it.
func NewEventReader(options ReaderOptions) (*EventReader, error) {
	names := slices.Clone(options.Generations)
	if names == nil {
		names = Generations()
	}
	reader, err := allGenerations().Reader(names, maps.Clone(options.Namespace))
	if err != nil {
		return nil, err
	}
	return &EventReader{reader}, nil
}

// Validate checks an event as [Validate] does, but by the schemas of its generation, at the places of the event as it
// was written. Events of other families than the dossier's are read in canonical form alone.
//
// It returns an error if the text is not JSON.
func (r *EventReader) Validate(event []byte) ([]Issue, error) {
	value, err := readEvent(event)
	if err != nil {
		return nil, err
	}
	return issuesFrom(r.reader.Issues(value)), nil
}

// Upcast is an event in canonical form, or why it has none.
type Upcast struct {
	// Event is the text of the canonical event; nil if there is none. It is the text that was passed in if nothing had to
	// be done. See [CanonicalJSON].
	Event json.RawMessage
	// Generation is that in which it was written; empty if it is no event of a dossier.
	Generation string
	// LeftOut has JSON pointers to what the canonical event has no place for, in the event as written (C32).
	LeftOut []string
	// Issues say why there is no canonical event, at the places of the event as it was written.
	Issues []Issue
}

// Upcast returns an event in canonical form, or why it has none (C27). Nothing is guessed: a value that the event does
// not carry is not in the result. An event that is canonical already, or not of a dossier, is returned as it is.
//
// It returns an error if the text is not JSON.
func (r *EventReader) Upcast(event []byte) (Upcast, error) {
	value, err := readEvent(event)
	if err != nil {
		return Upcast{}, err
	}
	found := r.reader.Upcast(value)
	upcast := Upcast{Generation: found.Generation, LeftOut: found.LeftOut, Issues: issuesFrom(found.Issues)}
	if found.Event.Content != nil {
		upcast.Event, err = found.Event.Text()
	}
	return upcast, err
}

// Reduce computes the state of a dossier as [Reduce] does, from events of the generations that the reader reads. Two
// generations of one event are no conflict (C34). Rejections have the events, and the places of their issues, as they
// were written.
func (r *EventReader) Reduce(events [][]byte, rules Rules) (*MissionDossierState, []Rejection, error) {
	return reduce(events, rules, r.reader)
}

func readEvent(text []byte) (contract.Value, error) {
	value, err := contract.ReadValue(text)
	if err != nil {
		return contract.Value{}, fmt.Errorf("the event is not JSON: %w", err)
	}
	return value, nil
}
