package dossier

import (
	"fmt"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// Reduce computes the state of a dossier from its events, each a JSON text (C11 to C21). The result depends only on
// the set of events, not on their order or on how often each occurs. Events of other families are ignored.
//
// It also returns the events that do not take part in the state. It returns an error if a text is not JSON, and a
// [*NamespaceMixedStreamError] if the events have more than one namespace (C14).
func Reduce(events [][]byte, rules Rules) (*MissionDossierState, []Rejection, error) {
	return reduce(events, rules, canonicalForm{})
}

// form is how events are written.
type form interface {
	// Read returns an event in canonical form. One that cannot be read keeps its place in the order, and is never valid.
	Read(event contract.Value) contract.Value
	// Issues returns all issues of an event, at its places as it was written.
	Issues(event contract.Value) []contract.Issue
}

// canonicalForm is that of the contract.
type canonicalForm struct{}

func (canonicalForm) Read(event contract.Value) contract.Value { return event }

func (canonicalForm) Issues(event contract.Value) []contract.Issue {
	return theContract().IssuesOfEvent(event)
}

func reduce(events [][]byte, rules Rules, form form) (*MissionDossierState, []Rejection, error) {
	orderable, rejected, err := orderableEvents(events, form)
	if err != nil {
		return nil, nil, err
	}
	sortEvents(orderable)
	kept, conflicts := withoutDuplicates(orderable)
	rejected = append(rejected, conflicts...)
	projection := newFold(rules)
	for _, event := range kept {
		if len(theContract().IssuesOfEvent(event.value)) > 0 {
			issues := issuesFrom(form.Issues(event.written))
			rejected = append(rejected, Rejection{Event: event.text, Reason: InvalidEvent, Issues: issues})
		} else if err := projection.apply(event); err != nil {
			return nil, rejected, err
		}
	}
	namespace, err := rules.namespaceOf(kept)
	if err != nil {
		return nil, rejected, err
	}
	return projection.finish(namespace, len(kept)), rejected, nil
}

// orderableEvents returns the events of dossiers that have a place in the order (C11, C15).
func orderableEvents(events [][]byte, form form) (orderable []*orderableEvent, rejected []Rejection, err error) {
	for i, text := range events {
		written, err := contract.ReadValue(text)
		if err != nil {
			return nil, nil, fmt.Errorf("event %d is not JSON: %w", i, err)
		}
		object, isObject := written.Content.(map[string]any)
		eventType, _ := object["event_type"].(string)
		_, isDossier := theContract().DossierPayloads[eventType]
		if isObject && !isDossier {
			continue
		}
		if event, ok := newOrderableEvent(text, written, form.Read(written)); ok {
			orderable = append(orderable, event)
			continue
		}
		issues := issuesFrom(form.Issues(written))
		rejected = append(rejected, Rejection{Event: text, Reason: UnorderedEvent, Issues: issues})
	}
	return orderable, rejected, nil
}
