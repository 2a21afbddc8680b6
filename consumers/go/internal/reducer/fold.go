package reducer

import (
	"fmt"
	"slices"
)

// fold takes in valid events, in order.
type fold struct {
	rules Rules
	state *MissionDossierState
	// driftsAtSnapshot is how many drifts there were when the latest snapshot was taken.
	driftsAtSnapshot int
}

func (f *fold) apply(event *event) error {
	switch event.eventType {
	case artifactIndexedType:
		return take(event, f.index)
	case artifactMissingType:
		return take(event, f.miss)
	case snapshotComputedType:
		return take(event, f.snapshot)
	case parityDriftDetectedType:
		return take(event, f.drift)
	}
	return fmt.Errorf("nothing is known of the event type %q", event.eventType)
}

func take[T any](event *event, into func(T)) error {
	payload, err := decode[T](event.payload())
	if err == nil {
		into(payload)
	}
	return err
}

// index: C16, and the resolving of C17.
func (f *fold) index(payload artifactIndexed) {
	path := payload.ArtifactID.Path
	if payload.Supersedes != nil {
		if other, known := f.state.Artifacts[payload.Supersedes.Path]; known {
			other.Superseded = true
		}
	}
	// An artifact that supersedes its own path replaces that entry here.
	f.state.Artifacts[path] = &ArtifactEntry{
		Identity:   payload.ArtifactID,
		ContentRef: payload.ContentRef,
		IndexedAt:  payload.IndexedAt,
		Provenance: payload.Provenance,
		StepID:     payload.StepID,
	}
	f.resolve(func(anomaly AnomalyEntry) bool { return anomaly.ExpectedIdentity.Path == path })
}

// miss: C17.
func (f *fold) miss(payload artifactMissing) {
	f.resolve(func(anomaly AnomalyEntry) bool {
		return anomaly.ExpectedIdentity.Path == payload.ExpectedIdentity.Path &&
			anomaly.ManifestStep == payload.ManifestStep
	})
	payload.AnomalyType = "missing_artifact"
	f.state.Anomalies = append(f.state.Anomalies, payload)
}

func (f *fold) resolve(resolved func(AnomalyEntry) bool) {
	if !f.rules.EveryMissingEvent {
		f.state.Anomalies = slices.DeleteFunc(f.state.Anomalies, resolved)
	}
}

// snapshot: C18.
func (f *fold) snapshot(payload snapshotComputed) {
	if payload.Algorithm == "" {
		payload.Algorithm = "sha256"
	}
	f.state.LatestSnapshot = &payload
	f.driftsAtSnapshot = len(f.state.DriftHistory)
}

// drift: C18.
func (f *fold) drift(payload parityDriftDetected) {
	f.state.DriftHistory = append(f.state.DriftHistory, payload)
}

// parityStatus: C19.
func (f *fold) parityStatus() string {
	baseline := f.driftsAtSnapshot
	if f.rules.AnyDrift {
		baseline = 0
	}
	switch {
	case len(f.state.DriftHistory) > baseline:
		return "drifted"
	case f.state.LatestSnapshot != nil:
		return "clean"
	default:
		return "unknown"
	}
}
