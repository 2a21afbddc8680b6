// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The namespace of a dossier: the scope of its events and of its parity baseline. All six fields
 * form the key.
 *
 * @param projectUuid The UUID of the project.
 * @param featureSlug The slug of the feature that the mission works on.
 * @param targetBranch The branch that the mission targets.
 * @param missionKey The key of the mission.
 * @param manifestVersion The version of the expected-artifacts manifest.
 * @param stepId The mission step that the namespace is narrowed to; absent and null are the same.
 *     May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalNamespaceTuple(
    @JsonProperty("project_uuid") String projectUuid,
    @JsonProperty("feature_slug") String featureSlug,
    @JsonProperty("target_branch") String targetBranch,
    @JsonProperty("mission_key") String missionKey,
    @JsonProperty("manifest_version") String manifestVersion,
    @JsonProperty("step_id") String stepId) {}
