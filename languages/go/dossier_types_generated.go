// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

import "encoding/json"

// ActorKind is who acted: a person, a language model or a program.
type ActorKind string

// The values of ActorKind.
const (
	ActorKindHuman  ActorKind = "human"
	ActorKindLLM    ActorKind = "llm"
	ActorKindSystem ActorKind = "system"
)

// AnomalyEntry is one active anomaly in the projected dossier.
type AnomalyEntry struct {
	// The kind of the anomaly.
	AnomalyType AnomalyType `json:"anomaly_type"`
	// The artifact that is missing.
	ExpectedIdentity ArtifactIdentity `json:"expected_identity"`
	// "required_always", or the ID of the step that requires the artifact.
	ManifestStep string `json:"manifest_step"`
	// When the check was made.
	CheckedAt string `json:"checked_at"`
	// How to fix it, for the user.
	RemediationHint *string `json:"remediation_hint,omitzero"`
}

// AnomalyType is the kind of an anomaly; more kinds may follow in future versions.
type AnomalyType string

// The values of AnomalyType.
const (
	AnomalyTypeMissingArtifact AnomalyType = "missing_artifact"
)

// ArtifactClass is the part that an artifact plays in its mission.
type ArtifactClass string

// The values of ArtifactClass.
const (
	ArtifactClassInput    ArtifactClass = "input"
	ArtifactClassWorkflow ArtifactClass = "workflow"
	ArtifactClassOutput   ArtifactClass = "output"
	ArtifactClassEvidence ArtifactClass = "evidence"
	ArtifactClassPolicy   ArtifactClass = "policy"
	ArtifactClassRuntime  ArtifactClass = "runtime"
)

// ArtifactEntry is one artifact of the projected dossier.
type ArtifactEntry struct {
	// The artifact.
	Identity ArtifactIdentity `json:"identity"`
	// The content hash of the most recent version.
	ContentRef ContentHashRef `json:"content_ref"`
	// When the most recent version was indexed.
	IndexedAt string `json:"indexed_at"`
	// The origin of the most recent version.
	Provenance *ProvenanceRef `json:"provenance,omitzero"`
	// True if a newer version has been indexed at another path.
	Superseded bool `json:"superseded"`
	// The mission YAML step ID.
	StepID *string `json:"step_id,omitzero"`
}

// ArtifactIdentity is canonical identity for one artifact instance. The only place where artifact_class is
// defined.
type ArtifactIdentity struct {
	// The key of the mission that the artifact belongs to.
	MissionKey string `json:"mission_key"`
	// The repository-relative path of the artifact.
	Path string `json:"path"`
	// The part that the artifact plays in its mission.
	ArtifactClass ArtifactClass `json:"artifact_class"`
	// The run that produced the artifact.
	RunID *string `json:"run_id,omitzero"`
	// The work package that the artifact belongs to.
	WPID *string `json:"wp_id,omitzero"`
}

// ContentHashRef is the hash of a content, with optional size and encoding.
type ContentHashRef struct {
	// The hex-encoded hash of the content.
	Hash string `json:"hash"`
	// The algorithm of the hash.
	Algorithm HashAlgorithm `json:"algorithm"`
	// The size of the content in bytes.
	SizeBytes *Integer `json:"size_bytes,omitzero"`
	// The character encoding of the content.
	Encoding *string `json:"encoding,omitzero"`
}

// ContextDiagnostics has diagnostic texts about the context, by name.
type ContextDiagnostics map[string]string

// DriftKind is what differs between the baseline and the current dossier.
type DriftKind string

// The values of DriftKind.
const (
	DriftKindArtifactAdded          DriftKind = "artifact_added"
	DriftKindArtifactRemoved        DriftKind = "artifact_removed"
	DriftKindArtifactMutated        DriftKind = "artifact_mutated"
	DriftKindAnomalyIntroduced      DriftKind = "anomaly_introduced"
	DriftKindAnomalyResolved        DriftKind = "anomaly_resolved"
	DriftKindManifestVersionChanged DriftKind = "manifest_version_changed"
)

// DriftRecord is one entry in the drift history.
type DriftRecord struct {
	// The baseline hash.
	ExpectedHash string `json:"expected_hash"`
	// The hash computed at detection.
	ActualHash string `json:"actual_hash"`
	// What differed.
	DriftKind DriftKind `json:"drift_kind"`
	// When the drift was detected.
	DetectedAt string `json:"detected_at"`
}

// Event is the envelope of every event. It is open: producers may add fields.
type Event struct {
	// The unique id of the event.
	EventID string `json:"event_id"`
	// What happened. It determines the schema of the payload.
	EventType string `json:"event_type"`
	// The entity that the event belongs to.
	AggregateID string `json:"aggregate_id"`
	// When the event was created, by the producer's wall clock.
	Timestamp string `json:"timestamp"`
	// The node that created the event.
	NodeID string `json:"node_id"`
	// The producer's Lamport clock: the first key of the order.
	LamportClock Integer `json:"lamport_clock"`
	// The UUID of the project.
	ProjectUUID string `json:"project_uuid"`
	// The id that groups the events of one execution.
	CorrelationID string `json:"correlation_id"`
	// The data of the event; absent and null mean an empty object.
	Payload json.RawMessage `json:"payload,omitzero"`
	// The id of the event that caused this one.
	CausationID *string `json:"causation_id,omitzero"`
	// A human-readable name of the project.
	ProjectSlug *string `json:"project_slug,omitzero"`
	// The version of the envelope schema.
	SchemaVersion *string `json:"schema_version,omitzero"`
	// How widely the event may be shared, from 0 (local only) to 4.
	DataTier *Integer `json:"data_tier,omitzero"`
	// Other holds the members that a producer added, by name.
	Other map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads the members by their exact names, and keeps all others in Other.
func (value *Event) UnmarshalJSON(text []byte) error {
	type members Event
	other, err := unmarshalOpen(text, (*members)(value))
	value.Other = other
	return err
}

// MarshalJSON writes the members, and then those of Other.
func (value Event) MarshalJSON() ([]byte, error) {
	type members Event
	return marshalOpen(members(value), value.Other)
}

// HashAlgorithm is the algorithm of a content or snapshot hash.
type HashAlgorithm string

// The values of HashAlgorithm.
const (
	HashAlgorithmSHA256 HashAlgorithm = "sha256"
	HashAlgorithmSHA512 HashAlgorithm = "sha512"
	HashAlgorithmMD5    HashAlgorithm = "md5"
)

// LocalNamespaceTuple is the namespace of a dossier: the scope of its events and of its parity baseline. All six
// fields form the key.
type LocalNamespaceTuple struct {
	// The UUID of the project.
	ProjectUUID string `json:"project_uuid"`
	// The slug of the feature that the mission works on.
	FeatureSlug string `json:"feature_slug"`
	// The branch that the mission targets.
	TargetBranch string `json:"target_branch"`
	// The key of the mission.
	MissionKey string `json:"mission_key"`
	// The version of the expected-artifacts manifest.
	ManifestVersion string `json:"manifest_version"`
	// The mission step that the namespace is narrowed to; absent and null are the same.
	StepID *string `json:"step_id,omitzero"`
}

// MissionDossierArtifactIndexedPayload is the payload of MissionDossierArtifactIndexed: an artifact was indexed:
// this version of it exists.
type MissionDossierArtifactIndexedPayload struct {
	// The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
	Namespace LocalNamespaceTuple `json:"namespace"`
	// The artifact. Carries artifact_class, which is not duplicated at top level.
	ArtifactID ArtifactIdentity `json:"artifact_id"`
	// The hash of this version's content.
	ContentRef ContentHashRef `json:"content_ref"`
	// When the artifact was indexed.
	IndexedAt string `json:"indexed_at"`
	// The origin of this version.
	Provenance *ProvenanceRef `json:"provenance,omitzero"`
	// The mission YAML step ID.
	StepID *string `json:"step_id,omitzero"`
	// The prior version replaced by this artifact.
	Supersedes *ArtifactIdentity `json:"supersedes,omitzero"`
	// Diagnostic texts about the context, by name.
	ContextDiagnostics ContextDiagnostics `json:"context_diagnostics,omitzero"`
}

// MissionDossierArtifactMissingPayload is the payload of MissionDossierArtifactMissing: an expected artifact was
// not found.
type MissionDossierArtifactMissingPayload struct {
	// The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
	Namespace LocalNamespaceTuple `json:"namespace"`
	// The missing artifact: carries its path and artifact_class.
	ExpectedIdentity ArtifactIdentity `json:"expected_identity"`
	// "required_always", or the ID of the step that requires the artifact.
	ManifestStep string `json:"manifest_step"`
	// When the check was made.
	CheckedAt string `json:"checked_at"`
	// The last known origin of the artifact.
	LastKnownRef *ProvenanceRef `json:"last_known_ref,omitzero"`
	// How to fix it, for the user.
	RemediationHint *string `json:"remediation_hint,omitzero"`
	// Diagnostic texts about the context, by name.
	ContextDiagnostics ContextDiagnostics `json:"context_diagnostics,omitzero"`
}

// MissionDossierParityDriftDetectedPayload is the payload of MissionDossierParityDriftDetected: the local
// dossier and its baseline have drifted apart.
type MissionDossierParityDriftDetectedPayload struct {
	// The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
	Namespace LocalNamespaceTuple `json:"namespace"`
	// The baseline hash.
	ExpectedHash string `json:"expected_hash"`
	// The hash computed now.
	ActualHash string `json:"actual_hash"`
	// What differs.
	DriftKind DriftKind `json:"drift_kind"`
	// When the drift was detected.
	DetectedAt string `json:"detected_at"`
	// The artifacts that differ.
	ArtifactIDsChanged []ArtifactIdentity `json:"artifact_ids_changed,omitzero"`
	// How to resolve the drift, for the user.
	RebuildHint *string `json:"rebuild_hint,omitzero"`
	// Diagnostic texts about the context, by name.
	ContextDiagnostics ContextDiagnostics `json:"context_diagnostics,omitzero"`
}

// MissionDossierSnapshotComputedPayload is the payload of MissionDossierSnapshotComputed: a snapshot of the
// dossier was computed: a new parity baseline.
type MissionDossierSnapshotComputedPayload struct {
	// The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
	Namespace LocalNamespaceTuple `json:"namespace"`
	// The deterministic hash of the dossier.
	SnapshotHash string `json:"snapshot_hash"`
	// The number of artifacts in the snapshot.
	ArtifactCount Integer `json:"artifact_count"`
	// The number of active anomalies.
	AnomalyCount Integer `json:"anomaly_count"`
	// When the snapshot was computed.
	ComputedAt string `json:"computed_at"`
	// The algorithm of the snapshot hash; absent and null mean sha256.
	Algorithm *HashAlgorithm `json:"algorithm,omitzero"`
	// Diagnostic texts about the context, by name.
	ContextDiagnostics ContextDiagnostics `json:"context_diagnostics,omitzero"`
}

// MissionDossierState is the state of a dossier: the result of reducing all of its events.
type MissionDossierState struct {
	// The namespace of the stream; null if no dossier event carried a readable one.
	Namespace *LocalNamespaceTuple `json:"namespace,omitzero"`
	// The artifacts by path.
	Artifacts map[string]ArtifactEntry `json:"artifacts"`
	// All active anomalies, in the order of the events that produced them.
	Anomalies []AnomalyEntry `json:"anomalies"`
	// The most recent snapshot.
	LatestSnapshot *SnapshotSummary `json:"latest_snapshot,omitzero"`
	// All drift events in order.
	DriftHistory []DriftRecord `json:"drift_history"`
	// Derived from the latest snapshot and the drift events.
	ParityStatus ParityStatus `json:"parity_status"`
	// The number of dossier events, without duplicates.
	EventCount Integer `json:"event_count"`
}

// ParityStatus is whether the local dossier agrees with its baseline: clean, drifted, or unknown before the
// first snapshot.
type ParityStatus string

// The values of ParityStatus.
const (
	ParityStatusClean   ParityStatus = "clean"
	ParityStatusDrifted ParityStatus = "drifted"
	ParityStatusUnknown ParityStatus = "unknown"
)

// ProvenanceRef is the origin of a version of an artifact.
type ProvenanceRef struct {
	// The events that the artifact was derived from.
	SourceEventIDs []string `json:"source_event_ids,omitzero"`
	// The git commit.
	GitSHA *string `json:"git_sha,omitzero"`
	// The git branch or tag.
	GitRef *string `json:"git_ref,omitzero"`
	// Who made the version.
	ActorID *string `json:"actor_id,omitzero"`
	// Whether the actor is a person, a language model or a program.
	ActorKind *ActorKind `json:"actor_kind,omitzero"`
	// When the version was made.
	RevisedAt *string `json:"revised_at,omitzero"`
}

// SnapshotSummary is summary of the most recently computed dossier snapshot.
type SnapshotSummary struct {
	// The deterministic hash of the dossier.
	SnapshotHash string `json:"snapshot_hash"`
	// The number of artifacts in the snapshot.
	ArtifactCount Integer `json:"artifact_count"`
	// The number of active anomalies.
	AnomalyCount Integer `json:"anomaly_count"`
	// When the snapshot was computed.
	ComputedAt string `json:"computed_at"`
	// The algorithm of the snapshot hash.
	Algorithm HashAlgorithm `json:"algorithm"`
}
