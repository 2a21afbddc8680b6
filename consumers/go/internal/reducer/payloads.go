package reducer

import "encoding/json"

// What the fold reads of each payload; the namespace is read before.

type artifactIndexed struct {
	ArtifactID ArtifactIdentity  `json:"artifact_id"`
	ContentRef ContentHashRef    `json:"content_ref"`
	IndexedAt  string            `json:"indexed_at"`
	Provenance *ProvenanceRef    `json:"provenance"`
	StepID     *string           `json:"step_id"`
	Supersedes *ArtifactIdentity `json:"supersedes"`
}

type artifactMissing struct {
	ExpectedIdentity ArtifactIdentity `json:"expected_identity"`
	ManifestStep     string           `json:"manifest_step"`
	CheckedAt        string           `json:"checked_at"`
	RemediationHint  *string          `json:"remediation_hint"`
}

type snapshotComputed struct {
	SnapshotHash  string      `json:"snapshot_hash"`
	ArtifactCount json.Number `json:"artifact_count"`
	AnomalyCount  json.Number `json:"anomaly_count"`
	ComputedAt    string      `json:"computed_at"`
	Algorithm     *string     `json:"algorithm"`
}

type parityDriftDetected = DriftRecord

// decode reads a value that its schema has found valid into a type.
func decode[T any](value any) (T, error) {
	var decoded T
	text, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(text, &decoded)
	}
	return decoded, err
}
