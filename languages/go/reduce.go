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
	orderable, rejected, err := orderableEvents(events)
	if err != nil {
		return nil, nil, err
	}
	sortEvents(orderable)
	kept, conflicts := withoutDuplicates(orderable)
	rejected = append(rejected, conflicts...)
	projection := newFold(rules)
	for _, event := range kept {
		if issues := theContract().IssuesOfEvent(event.value); len(issues) > 0 {
			rejection := Rejection{Event: event.text, Reason: InvalidEvent, Issues: issuesFrom(issues)}
			rejected = append(rejected, rejection)
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
func orderableEvents(events [][]byte) (orderable []*orderableEvent, rejected []Rejection, err error) {
	for i, text := range events {
		value, err := contract.ReadValue(text)
		if err != nil {
			return nil, nil, fmt.Errorf("event %d is not JSON: %w", i, err)
		}
		object, isObject := value.Content.(map[string]any)
		eventType, _ := object["event_type"].(string)
		_, isDossier := theContract().DossierPayloads[eventType]
		if isObject && !isDossier {
			continue
		}
		if event, ok := newOrderableEvent(text, value, object); ok {
			orderable = append(orderable, event)
			continue
		}
		issues := issuesFrom(theContract().IssuesOfEvent(value))
		rejected = append(rejected, Rejection{Event: text, Reason: UnorderedEvent, Issues: issues})
	}
	return orderable, rejected, nil
}
