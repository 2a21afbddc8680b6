// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Someone has to say what a term means.
 *
 * @param missionId The mission.
 * @param scopeId The scope.
 * @param stepId The step.
 * @param semanticCheckEventId The event of the check that found the conflict.
 * @param term The term.
 * @param question The question.
 * @param options The answers to choose from.
 * @param urgency How urgent the answer is.
 * @param actor Who asks.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossaryClarificationRequestedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("scope_id") String scopeId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("semantic_check_event_id") String semanticCheckEventId,
    String term,
    String question,
    List<String> options,
    Level urgency,
    String actor)
    implements Payload {}
