// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A snapshot of the dossier was computed: a new parity baseline.
 *
 * @param namespace The namespace of the dossier. Carries manifest_version, which is not duplicated
 *     at top level.
 * @param snapshotHash The deterministic hash of the dossier.
 * @param artifactCount The number of artifacts in the snapshot.
 * @param anomalyCount The number of active anomalies.
 * @param computedAt When the snapshot was computed.
 * @param algorithm The algorithm of the snapshot hash; absent and null mean sha256. May be null.
 * @param contextDiagnostics Diagnostic texts about the context, by name. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionDossierSnapshotComputedPayload(
    LocalNamespaceTuple namespace,
    @JsonProperty("snapshot_hash") String snapshotHash,
    @JsonProperty("artifact_count") long artifactCount,
    @JsonProperty("anomaly_count") long anomalyCount,
    @JsonProperty("computed_at") String computedAt,
    HashAlgorithm algorithm,
    @JsonProperty("context_diagnostics") Map<String, String> contextDiagnostics)
    implements Payload {}
