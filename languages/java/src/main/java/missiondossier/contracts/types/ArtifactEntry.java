// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One artifact of the projected dossier.
 *
 * @param identity The artifact.
 * @param contentRef The content hash of the most recent version.
 * @param indexedAt When the most recent version was indexed.
 * @param provenance The origin of the most recent version. May be null.
 * @param superseded True if a newer version has been indexed at another path.
 * @param stepId The mission YAML step ID. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArtifactEntry(
    ArtifactIdentity identity,
    @JsonProperty("content_ref") ContentHashRef contentRef,
    @JsonProperty("indexed_at") String indexedAt,
    ProvenanceRef provenance,
    boolean superseded,
    @JsonProperty("step_id") String stepId) {}
