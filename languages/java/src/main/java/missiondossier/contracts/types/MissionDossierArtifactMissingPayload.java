// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * An expected artifact was not found.
 *
 * @param namespace The namespace of the dossier. Carries manifest_version, which is not duplicated
 *     at top level.
 * @param expectedIdentity The missing artifact: carries its path and artifact_class.
 * @param manifestStep "required_always", or the ID of the step that requires the artifact.
 * @param checkedAt When the check was made.
 * @param lastKnownRef The last known origin of the artifact. May be null.
 * @param remediationHint How to fix it, for the user. May be null.
 * @param contextDiagnostics Diagnostic texts about the context, by name. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionDossierArtifactMissingPayload(
    LocalNamespaceTuple namespace,
    @JsonProperty("expected_identity") ArtifactIdentity expectedIdentity,
    @JsonProperty("manifest_step") String manifestStep,
    @JsonProperty("checked_at") String checkedAt,
    @JsonProperty("last_known_ref") ProvenanceRef lastKnownRef,
    @JsonProperty("remediation_hint") String remediationHint,
    @JsonProperty("context_diagnostics") Map<String, String> contextDiagnostics)
    implements Payload {}
