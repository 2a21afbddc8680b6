package dossier

import (
	"encoding/json"
	"fmt"
)

// Models returns the names of all models, sorted.
func Models() []string {
	return theContract().Models()
}

// PayloadModel returns the name of the model of the payload of an event type, and whether it has one.
func PayloadModel(eventType string) (model string, exists bool) {
	model, exists = theContract().Payloads[eventType]
	return model, exists
}

// DecodeModel reads a valid value of a model into its type, and returns a pointer to it: for "artifact_identity", an
// [*ArtifactIdentity]. It returns an error if there is no such model, if the model is a text or a number that needs
// no type of its own, or if the value does not fit into the type. It does not validate: see [ValidateModel].
func DecodeModel(model string, text []byte) (any, error) {
	if err := known(model); err != nil {
		return nil, err
	}
	value := newValue(model)
	if value == nil {
		return nil, fmt.Errorf("the model %q has no type of its own", model)
	}
	if err := json.Unmarshal(text, value); err != nil {
		return nil, err
	}
	return value, nil
}

func known(model string) error {
	if !theContract().HasModel(model) {
		return fmt.Errorf("there is no model %q", model)
	}
	return nil
}
