// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The use of terms in a step was checked.
 *
 * @param missionId The mission.
 * @param scopeId The scope.
 * @param stepId The step.
 * @param conflicts The conflicts that were found.
 * @param severity How serious the result is.
 * @param confidence How certain the result is.
 * @param recommendedAction What is recommended.
 * @param effectiveStrictness How strict the check was.
 * @param stepMetadata What else is known of the step. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SemanticCheckEvaluatedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("scope_id") String scopeId,
    @JsonProperty("step_id") String stepId,
    List<SemanticConflictEntry> conflicts,
    Level severity,
    double confidence,
    @JsonProperty("recommended_action") RecommendedAction recommendedAction,
    @JsonProperty("effective_strictness") Strictness effectiveStrictness,
    @JsonProperty("step_metadata") Map<String, String> stepMetadata)
    implements Payload {}
