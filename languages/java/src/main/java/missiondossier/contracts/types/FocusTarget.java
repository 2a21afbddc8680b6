// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a participant works on.
 *
 * @param targetType The kind of the target.
 * @param targetId The target: the id of a work package or step, or the path of a file.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FocusTarget(
    @JsonProperty("target_type") FocusTargetType targetType,
    @JsonProperty("target_id") String targetId) {}
