package dossier

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

func newFold(rules Rules) *fold {
	return &fold{rules: rules, state: &MissionDossierState{
		Artifacts:    map[string]ArtifactEntry{},
		Anomalies:    []AnomalyEntry{},
		DriftHistory: []DriftRecord{},
	}}
}

func (f *fold) apply(ordered *orderableEvent) error {
	event, err := decode[Event](ordered.members)
	if err != nil {
		return err
	}
	payload, err := event.DecodePayload()
	if err != nil {
		return err
	}
	switch payload := payload.(type) {
	case *MissionDossierArtifactIndexedPayload:
		f.index(payload)
	case *MissionDossierArtifactMissingPayload:
		f.recordMissing(payload)
	case *MissionDossierSnapshotComputedPayload:
		f.snapshot(payload)
	case *MissionDossierParityDriftDetectedPayload:
		f.drift(payload)
	default:
		return fmt.Errorf("events of the type %q are not folded", event.EventType)
	}
	return nil
}

// finish returns the state of the events.
func (f *fold) finish(namespace *LocalNamespaceTuple, eventCount int) *MissionDossierState {
	f.state.Namespace = namespace
	f.state.ParityStatus = f.parityStatus()
	f.state.EventCount = Integer(eventCount)
	return f.state
}

// index implements C16, and resolves anomalies (C17).
func (f *fold) index(payload *MissionDossierArtifactIndexedPayload) {
	path := payload.ArtifactID.Path
	if payload.Supersedes != nil {
		if other, known := f.state.Artifacts[payload.Supersedes.Path]; known {
			other.Superseded = true
			f.state.Artifacts[payload.Supersedes.Path] = other
		}
	}
	// An artifact that supersedes its own path replaces that entry here.
	f.state.Artifacts[path] = ArtifactEntry{
		Identity:   payload.ArtifactID,
		ContentRef: payload.ContentRef,
		IndexedAt:  payload.IndexedAt,
		Provenance: payload.Provenance,
		StepID:     payload.StepID,
	}
	f.resolve(func(anomaly AnomalyEntry) bool { return anomaly.ExpectedIdentity.Path == path })
}

// recordMissing implements C17.
func (f *fold) recordMissing(payload *MissionDossierArtifactMissingPayload) {
	f.resolve(func(anomaly AnomalyEntry) bool {
		return anomaly.ExpectedIdentity.Path == payload.ExpectedIdentity.Path &&
			anomaly.ManifestStep == payload.ManifestStep
	})
	f.state.Anomalies = append(f.state.Anomalies, AnomalyEntry{
		AnomalyType:      AnomalyTypeMissingArtifact,
		ExpectedIdentity: payload.ExpectedIdentity,
		ManifestStep:     payload.ManifestStep,
		CheckedAt:        payload.CheckedAt,
		RemediationHint:  payload.RemediationHint,
	})
}

func (f *fold) resolve(resolved func(AnomalyEntry) bool) {
	if !f.rules.EveryMissingEvent {
		f.state.Anomalies = slices.DeleteFunc(f.state.Anomalies, resolved)
	}
}

// snapshot implements C18.
func (f *fold) snapshot(payload *MissionDossierSnapshotComputedPayload) {
	summary := SnapshotSummary{
		SnapshotHash:  payload.SnapshotHash,
		ArtifactCount: payload.ArtifactCount,
		AnomalyCount:  payload.AnomalyCount,
		ComputedAt:    payload.ComputedAt,
		Algorithm:     HashAlgorithmSHA256,
	}
	if payload.Algorithm != nil {
		summary.Algorithm = *payload.Algorithm
	}
	f.state.LatestSnapshot = &summary
	f.driftsAtSnapshot = len(f.state.DriftHistory)
}

// drift implements C18.
func (f *fold) drift(payload *MissionDossierParityDriftDetectedPayload) {
	f.state.DriftHistory = append(f.state.DriftHistory, DriftRecord{
		ExpectedHash: payload.ExpectedHash,
		ActualHash:   payload.ActualHash,
		DriftKind:    payload.DriftKind,
		DetectedAt:   payload.DetectedAt,
	})
}

// parityStatus implements C19.
func (f *fold) parityStatus() ParityStatus {
	baseline := f.driftsAtSnapshot
	if f.rules.AnyDrift {
		baseline = 0
	}
	switch {
	case len(f.state.DriftHistory) > baseline:
		return ParityStatusDrifted
	case f.state.LatestSnapshot != nil:
		return ParityStatusClean
	default:
		return ParityStatusUnknown
	}
}
