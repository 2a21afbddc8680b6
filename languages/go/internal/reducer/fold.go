package reducer

import (
	"fmt"
	"slices"
)

// fold applies valid events to the state, in order.
type fold struct {
	rules Rules
	state *MissionDossierState
	// driftsAtSnapshot is the number of drifts before the latest snapshot.
	driftsAtSnapshot int
}

func (f *fold) apply(event *event) error {
	switch event.eventType {
	case artifactIndexedType:
		return applyPayload(event, f.index)
	case artifactMissingType:
		return applyPayload(event, f.recordMissing)
	case snapshotComputedType:
		return applyPayload(event, f.snapshot)
	case parityDriftDetectedType:
		return applyPayload(event, f.drift)
	}
	return fmt.Errorf("unknown event type %q", event.eventType)
}

func applyPayload[T any](event *event, apply func(T)) error {
	payload, err := decode[T](event.payload())
	if err == nil {
		apply(payload)
	}
	return err
}

// index implements C16, and resolves anomalies (C17).
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

// recordMissing implements C17.
func (f *fold) recordMissing(payload artifactMissing) {
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

// snapshot implements C18.
func (f *fold) snapshot(payload snapshotComputed) {
	if payload.Algorithm == "" {
		payload.Algorithm = "sha256"
	}
	f.state.LatestSnapshot = &payload
	f.driftsAtSnapshot = len(f.state.DriftHistory)
}

// drift implements C18.
func (f *fold) drift(payload parityDriftDetected) {
	f.state.DriftHistory = append(f.state.DriftHistory, payload)
}

// parityStatus implements C19.
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
