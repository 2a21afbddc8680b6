package reducer

import "encoding/json"

// The members of each payload that the fold reads. The namespace is read before.

type artifactIndexed struct {
	ArtifactID ArtifactIdentity  `json:"artifact_id"`
	ContentRef ContentHashRef    `json:"content_ref"`
	IndexedAt  string            `json:"indexed_at"`
	Provenance *ProvenanceRef    `json:"provenance"`
	StepID     *string           `json:"step_id"`
	Supersedes *ArtifactIdentity `json:"supersedes"`
}

// These payloads are kept in the state as they are, except for the type of an anomaly and an algorithm of null.
type (
	artifactMissing     = AnomalyEntry
	snapshotComputed    = SnapshotSummary
	parityDriftDetected = DriftRecord
)

// decode converts a value that is valid under its schema to a type.
func decode[T any](value any) (T, error) {
	var decoded T
	text, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(text, &decoded)
	}
	return decoded, err
}
