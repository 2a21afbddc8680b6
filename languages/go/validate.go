package dossier

import (
	"fmt"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// Validate checks an event: its envelope (C9), then its payload by the event type, and then the rules of the family.
// If the payload of the event type has no schema, it checks the envelope only.
//
// It returns all issues in the order of the text, and none if the event is valid; after the first 1,000 of a payload,
// a last issue has the number of the others. It returns an error if the text is not JSON.
//
// A number with very many digits takes long to compare: limit the size of what you do not trust.
func Validate(event []byte) ([]Issue, error) {
	value, err := readEvent(event)
	if err != nil {
		return nil, err
	}
	return issuesFrom(theContract().IssuesOfEvent(value)), nil
}

// Valid reports whether the text is a valid event. See [Validate].
func Valid(event []byte) bool {
	issues, err := Validate(event)
	return err == nil && len(issues) == 0
}

// ValidateModel checks a value against the schema of one model, and the rules for it. A model is named by the path of
// its schema, such as "local_namespace_tuple" or "families/gates/gate_passed_payload". See [Models].
//
// It returns all issues, and an error if the text is not JSON or if there is no such model.
func ValidateModel(model string, text []byte) ([]Issue, error) {
	if err := known(model); err != nil {
		return nil, err
	}
	value, err := contract.ReadValue(text)
	if err != nil {
		return nil, fmt.Errorf("the value is not JSON: %w", err)
	}
	return issuesFrom(theContract().IssuesOfModel(model, value)), nil
}
