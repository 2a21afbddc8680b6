// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * An artifact was indexed: this version of it exists.
 *
 * @param namespace The namespace of the dossier. Carries manifest_version, which is not duplicated
 *     at top level.
 * @param artifactId The artifact. Carries artifact_class, which is not duplicated at top level.
 * @param contentRef The hash of this version's content.
 * @param indexedAt When the artifact was indexed.
 * @param provenance The origin of this version. May be null.
 * @param stepId The mission YAML step ID. May be null.
 * @param supersedes The prior version replaced by this artifact. May be null.
 * @param contextDiagnostics Diagnostic texts about the context, by name. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionDossierArtifactIndexedPayload(
    LocalNamespaceTuple namespace,
    @JsonProperty("artifact_id") ArtifactIdentity artifactId,
    @JsonProperty("content_ref") ContentHashRef contentRef,
    @JsonProperty("indexed_at") String indexedAt,
    ProvenanceRef provenance,
    @JsonProperty("step_id") String stepId,
    ArtifactIdentity supersedes,
    @JsonProperty("context_diagnostics") Map<String, String> contextDiagnostics)
    implements Payload {}
