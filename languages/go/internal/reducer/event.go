package reducer

import (
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"mission-dossier-consumer/internal/schemas"
)

// The dossier's event types.
const (
	artifactIndexedType     = "MissionDossierArtifactIndexed"
	artifactMissingType     = "MissionDossierArtifactMissing"
	snapshotComputedType    = "MissionDossierSnapshotComputed"
	parityDriftDetectedType = "MissionDossierParityDriftDetected"
)

// event is a dossier event that can be ordered.
type event struct {
	value     map[string]any
	eventType string
	// The keys of the order (C12).
	clock   float64 // exact: at most 2^53 - 1
	instant time.Time
	id      string
	// namespace is nil if it cannot be read.
	namespace *LocalNamespaceTuple
	// canonical returns the JSON that decides between versions of one event (C13).
	canonical func() string
}

// newEvent returns an error for an event that cannot be ordered (C15).
func newEvent(value map[string]any, models schemas.Schemas) (*event, error) {
	for field, model := range map[string]string{
		"event_id":      "event_id",
		"lamport_clock": "non_negative_integer",
		"timestamp":     "timestamp",
	} {
		if err := models.Validate(model, value[field]); err != nil {
			return nil, fmt.Errorf("%s: %w", field, err)
		}
	}
	clock, err := value["lamport_clock"].(json.Number).Float64()
	if err != nil {
		return nil, err
	}
	instant, err := time.Parse(time.RFC3339, value["timestamp"].(string))
	if err != nil {
		return nil, err
	}
	return &event{
		value:     value,
		eventType: value["event_type"].(string),
		clock:     clock,
		instant:   instant,
		id:        canonicalEventID(value["event_id"].(string)),
		namespace: readableNamespace(value, models),
		canonical: sync.OnceValue(func() string { return comparableJSON(value) }),
	}, nil
}

// payload returns an empty object if the event has no payload (C5, C9).
func (e *event) payload() any {
	if payload := e.value["payload"]; payload != nil {
		return payload
	}
	return map[string]any{}
}
