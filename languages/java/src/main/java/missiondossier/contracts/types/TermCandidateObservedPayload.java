// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A word was seen that may be a term.
 *
 * @param missionId The mission.
 * @param scopeId The scope.
 * @param stepId The step.
 * @param termSurface The word as it was written.
 * @param confidence How certain it is that this is a term.
 * @param actor Who saw it.
 * @param stepMetadata What else is known of the step. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermCandidateObservedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("scope_id") String scopeId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("term_surface") String termSurface,
    double confidence,
    String actor,
    @JsonProperty("step_metadata") Map<String, String> stepMetadata)
    implements Payload {}
