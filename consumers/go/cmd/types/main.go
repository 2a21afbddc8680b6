// Types answers the conformance protocol: it reads instances into the generated types and writes them again.
package main

import (
	"encoding/json"
	"os"

	"mission-dossier-consumer/internal/protocol"
	"mission-dossier-consumer/internal/schemas"
	"mission-dossier-consumer/types"
)

// roundTrips holds a function for every model that the fixtures use.
var roundTrips = map[string]func(text string) (string, error){
	"event": roundTrip[types.Event],
	"mission_dossier_artifact_indexed_payload":      roundTrip[types.MissionDossierArtifactIndexedPayload],
	"mission_dossier_artifact_missing_payload":      roundTrip[types.MissionDossierArtifactMissingPayload],
	"mission_dossier_snapshot_computed_payload":     roundTrip[types.MissionDossierSnapshotComputedPayload],
	"mission_dossier_parity_drift_detected_payload": roundTrip[types.MissionDossierParityDriftDetectedPayload],
	"mission_dossier_state":                         roundTrip[types.MissionDossierState],
}

func main() {
	protocol.Main(run)
}

func run(packageFolder string) error {
	eventTypes, err := schemas.LoadEventTypes(packageFolder)
	if err != nil {
		return err
	}
	started := protocol.Started("go-quicktype", "quicktype "+types.GeneratorVersion(), "round_trip")
	return protocol.Serve(os.Stdin, os.Stdout, started, map[string]protocol.Handler{
		"round_trip": func(request protocol.Request) (protocol.Answer, error) {
			model, err := request.Model(eventTypes)
			if err != nil {
				return nil, err
			}
			through, generated := roundTrips[model]
			if !generated {
				return protocol.Skipped("no type is generated for " + model), nil
			}
			text, err := through(request.Instance)
			return protocol.RoundTripped(text), err
		},
	})
}

func roundTrip[T any](text string) (string, error) {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return "", err
	}
	written, err := json.Marshal(value)
	return string(written), err
}
