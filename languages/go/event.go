package dossier

import "fmt"

// DecodePayload reads the payload of a valid event into the type for its event type, and returns a pointer to it: for
// a GatePassed, a [*GatePassedPayload]. An absent payload means an empty object (C9). It returns an error if the
// payload of the event type has no schema. It does not validate: see [Validate].
func (value Event) DecodePayload() (any, error) {
	model, exists := PayloadModel(value.EventType)
	if !exists {
		return nil, fmt.Errorf("the payload of the event type %q has no schema", value.EventType)
	}
	if value.Payload == nil || string(value.Payload) == "null" {
		return DecodeModel(model, []byte("{}"))
	}
	return DecodeModel(model, value.Payload)
}
