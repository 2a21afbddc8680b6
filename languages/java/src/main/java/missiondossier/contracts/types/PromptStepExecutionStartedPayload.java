// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant began a step.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param stepId The step.
 * @param wpId The work package of the step. May be null.
 * @param stepDescription What is done in the step. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromptStepExecutionStartedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("wp_id") String wpId,
    @JsonProperty("step_description") String stepDescription)
    implements Payload {}
