// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Canonical identity for one artifact instance. The only place where artifact_class is defined.
 *
 * @param missionKey The key of the mission that the artifact belongs to.
 * @param path The repository-relative path of the artifact.
 * @param artifactClass The part that the artifact plays in its mission.
 * @param runId The run that produced the artifact. May be null.
 * @param wpId The work package that the artifact belongs to. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArtifactIdentity(
    @JsonProperty("mission_key") String missionKey,
    String path,
    @JsonProperty("artifact_class") ArtifactClass artifactClass,
    @JsonProperty("run_id") String runId,
    @JsonProperty("wp_id") String wpId) {}
