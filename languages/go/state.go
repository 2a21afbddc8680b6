package dossier

import (
	"encoding/json"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

const stateModel = "mission_dossier_state"

// MarshalJSON writes every field, null where it is unknown (C20). See [CanonicalJSON].
func (value MissionDossierState) MarshalJSON() ([]byte, error) {
	type fields MissionDossierState
	text, err := json.Marshal(fields(value))
	if err != nil {
		return nil, err
	}
	state, err := contract.ReadValue(text)
	if err != nil {
		return nil, err
	}
	return json.Marshal(theContract().Complete(stateModel, state.Content))
}
