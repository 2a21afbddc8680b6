package protocol

import (
	"encoding/json"
	"errors"
)

// Request is one line that the program reads: the members of all commands together.
type Request struct {
	Seq       json.RawMessage `json:"seq"`
	Command   string          `json:"command"`
	Protocol  int             `json:"protocol"`
	Schema    *string         `json:"schema"`
	EventType *string         `json:"event_type"`
	Instance  string          `json:"instance"`
	Rules     string          `json:"rules"`
	Events    []string        `json:"events"`
}

// Model is the name of the model that the instance is of.
func (r Request) Model(payloads map[string]string) (string, error) {
	if (r.Schema == nil) == (r.EventType == nil) {
		return "", errors.New("a request carries exactly one of schema and event_type")
	}
	if r.Schema != nil {
		return *r.Schema, nil
	}
	if model, known := payloads[*r.EventType]; known {
		return model, nil
	}
	return "", errors.New("no dossier event type: " + *r.EventType)
}
