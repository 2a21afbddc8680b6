// Package reducer computes the state of a dossier from its events, in any order of arrival: rules C10 to C21
// of the contract.
package reducer

import (
	"errors"

	"mission-dossier-consumer/internal/schemas"
)

// Reducer holds the schemas and rules for the reduction.
type Reducer struct {
	Models     schemas.Schemas
	EventTypes schemas.EventTypes
	Rules      Rules
}

// Rejected is an event that does not change the state, with the reason.
type Rejected struct {
	Event  any
	Reason string // "unordered", "conflict" or "invalid"
	Err    error
}

// Reduce returns the state and the rejected events. Its error is a NamespaceMixedStreamError.
func (r Reducer) Reduce(values []any) (*MissionDossierState, []Rejected, error) {
	events, rejected := r.dossierEvents(values)
	sortEvents(events)
	kept, conflicts := withoutDuplicates(events)
	rejected = append(rejected, conflicts...)
	namespace, err := r.Rules.namespaceOf(kept)
	if err != nil {
		return nil, rejected, err
	}
	projection := fold{rules: r.Rules, state: &MissionDossierState{
		Namespace:    namespace,
		Artifacts:    map[string]*ArtifactEntry{},
		Anomalies:    []AnomalyEntry{},
		DriftHistory: []DriftRecord{},
		EventCount:   len(kept),
	}}
	for _, event := range kept {
		if err := r.apply(&projection, event); err != nil {
			rejected = append(rejected, Rejected{event.value, "invalid", err})
		}
	}
	projection.state.ParityStatus = projection.parityStatus()
	return projection.state, rejected, nil
}

// dossierEvents returns the events with a dossier event type that can be ordered (C11, C15).
func (r Reducer) dossierEvents(values []any) (events []*event, rejected []Rejected) {
	for _, value := range values {
		object, _ := value.(map[string]any)
		eventType, _ := object["event_type"].(string)
		if _, known := r.EventTypes[eventType]; !known {
			continue
		}
		if event, err := newEvent(object, r.Models); err == nil {
			events = append(events, event)
		} else {
			rejected = append(rejected, Rejected{value, "unordered", err})
		}
	}
	return events, rejected
}

func (r Reducer) apply(projection *fold, event *event) error {
	err := errors.Join(
		r.Models.Validate("event", event.value),
		r.Models.Validate(r.EventTypes[event.eventType], event.payload()),
	)
	if err != nil {
		return err
	}
	return projection.apply(event)
}
