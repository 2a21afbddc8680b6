package protocol

import (
	"encoding/json"
	"errors"
)

// Request is one request. It has the members of all commands.
type Request struct {
	Seq       json.RawMessage `json:"seq"`
	Command   string          `json:"command"`
	Protocol  int             `json:"protocol"`
	Schema    *string         `json:"schema"`
	EventType *string         `json:"event_type"`
	Instance  string          `json:"instance"`
	Rules     string          `json:"rules"`
	Event     string          `json:"event"`
	Events    []string        `json:"events"`
	// Generations is nil if events are to be canonical.
	Generations []string           `json:"generations"`
	Namespace   map[string]*string `json:"namespace"`
}

// Model returns the name of the model of the instance. The function returns that of the payload of an event type.
func (r Request) Model(payloadModel func(eventType string) (model string, exists bool)) (string, error) {
	if (r.Schema == nil) == (r.EventType == nil) {
		return "", errors.New("a request has exactly one of schema and event_type")
	}
	if r.Schema != nil {
		return *r.Schema, nil
	}
	if model, exists := payloadModel(*r.EventType); exists {
		return model, nil
	}
	return "", errors.New("unknown event type: " + *r.EventType)
}

// Given returns the fields of the namespace that the caller gives; null means the same as absent.
func (r Request) Given() map[string]string {
	given := map[string]string{}
	for field, value := range r.Namespace {
		if value != nil {
			given[field] = *value
		}
	}
	return given
}
