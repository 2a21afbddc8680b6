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

// These are what the state keeps of them, but for the type of the anomaly and the algorithm where it is null.
type (
	artifactMissing     = AnomalyEntry
	snapshotComputed    = SnapshotSummary
	parityDriftDetected = DriftRecord
)

// decode reads a value that its schema has found valid into a type.
func decode[T any](value any) (T, error) {
	var decoded T
	text, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(text, &decoded)
	}
	return decoded, err
}
