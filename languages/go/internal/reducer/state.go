package reducer

import "encoding/json"

// Every optional field is a pointer, a slice or a map without omitempty, so it is written as null if it is
// unknown (C20). Numbers are json.Number, so no digit is lost.

// LocalNamespaceTuple is the namespace of a dossier.
type LocalNamespaceTuple struct {
	ProjectUUID     string  `json:"project_uuid"`
	FeatureSlug     string  `json:"feature_slug"`
	TargetBranch    string  `json:"target_branch"`
	MissionKey      string  `json:"mission_key"`
	ManifestVersion string  `json:"manifest_version"`
	StepID          *string `json:"step_id"`
}

// ArtifactIdentity identifies an artifact.
type ArtifactIdentity struct {
	MissionKey    string  `json:"mission_key"`
	Path          string  `json:"path"`
	ArtifactClass string  `json:"artifact_class"`
	RunID         *string `json:"run_id"`
	WPID          *string `json:"wp_id"`
}

// ContentHashRef is the hash of a content.
type ContentHashRef struct {
	Hash      string       `json:"hash"`
	Algorithm string       `json:"algorithm"`
	SizeBytes *json.Number `json:"size_bytes"`
	Encoding  *string      `json:"encoding"`
}

// ProvenanceRef is the origin of a version.
type ProvenanceRef struct {
	SourceEventIDs []string `json:"source_event_ids"`
	GitSHA         *string  `json:"git_sha"`
	GitRef         *string  `json:"git_ref"`
	ActorID        *string  `json:"actor_id"`
	ActorKind      *string  `json:"actor_kind"`
	RevisedAt      *string  `json:"revised_at"`
}

// ArtifactEntry is the latest version of an artifact.
type ArtifactEntry struct {
	Identity   ArtifactIdentity `json:"identity"`
	ContentRef ContentHashRef   `json:"content_ref"`
	IndexedAt  string           `json:"indexed_at"`
	Provenance *ProvenanceRef   `json:"provenance"`
	Superseded bool             `json:"superseded"`
	StepID     *string          `json:"step_id"`
}

// AnomalyEntry is an artifact that was found missing.
type AnomalyEntry struct {
	AnomalyType      string           `json:"anomaly_type"`
	ExpectedIdentity ArtifactIdentity `json:"expected_identity"`
	ManifestStep     string           `json:"manifest_step"`
	CheckedAt        string           `json:"checked_at"`
	RemediationHint  *string          `json:"remediation_hint"`
}

// SnapshotSummary is the latest snapshot.
type SnapshotSummary struct {
	SnapshotHash  string      `json:"snapshot_hash"`
	ArtifactCount json.Number `json:"artifact_count"`
	AnomalyCount  json.Number `json:"anomaly_count"`
	ComputedAt    string      `json:"computed_at"`
	Algorithm     string      `json:"algorithm"`
}

// DriftRecord is one drift.
type DriftRecord struct {
	ExpectedHash string `json:"expected_hash"`
	ActualHash   string `json:"actual_hash"`
	DriftKind    string `json:"drift_kind"`
	DetectedAt   string `json:"detected_at"`
}

// MissionDossierState is the result of a reduction.
type MissionDossierState struct {
	Namespace      *LocalNamespaceTuple      `json:"namespace"`
	Artifacts      map[string]*ArtifactEntry `json:"artifacts"`
	Anomalies      []AnomalyEntry            `json:"anomalies"`
	LatestSnapshot *SnapshotSummary          `json:"latest_snapshot"`
	DriftHistory   []DriftRecord             `json:"drift_history"`
	ParityStatus   string                    `json:"parity_status"`
	EventCount     int                       `json:"event_count"`
}
