// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Summary of the most recently computed dossier snapshot.
 *
 * @param snapshotHash The deterministic hash of the dossier.
 * @param artifactCount The number of artifacts in the snapshot.
 * @param anomalyCount The number of active anomalies.
 * @param computedAt When the snapshot was computed.
 * @param algorithm The algorithm of the snapshot hash.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotSummary(
    @JsonProperty("snapshot_hash") String snapshotHash,
    @JsonProperty("artifact_count") long artifactCount,
    @JsonProperty("anomaly_count") long anomalyCount,
    @JsonProperty("computed_at") String computedAt,
    HashAlgorithm algorithm) {}
