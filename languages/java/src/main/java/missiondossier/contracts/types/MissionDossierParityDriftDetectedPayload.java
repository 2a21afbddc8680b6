// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The local dossier and its baseline have drifted apart.
 *
 * @param namespace The namespace of the dossier. Carries manifest_version, which is not duplicated
 *     at top level.
 * @param expectedHash The baseline hash.
 * @param actualHash The hash computed now.
 * @param driftKind What differs.
 * @param detectedAt When the drift was detected.
 * @param artifactIdsChanged The artifacts that differ. May be null.
 * @param rebuildHint How to resolve the drift, for the user. May be null.
 * @param contextDiagnostics Diagnostic texts about the context, by name. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionDossierParityDriftDetectedPayload(
    LocalNamespaceTuple namespace,
    @JsonProperty("expected_hash") String expectedHash,
    @JsonProperty("actual_hash") String actualHash,
    @JsonProperty("drift_kind") DriftKind driftKind,
    @JsonProperty("detected_at") String detectedAt,
    @JsonProperty("artifact_ids_changed") List<ArtifactIdentity> artifactIdsChanged,
    @JsonProperty("rebuild_hint") String rebuildHint,
    @JsonProperty("context_diagnostics") Map<String, String> contextDiagnostics)
    implements Payload {}
