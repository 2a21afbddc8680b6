// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant ended a step.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param stepId The step.
 * @param wpId The work package of the step. May be null.
 * @param outcome How the step ended.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromptStepExecutionCompletedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("wp_id") String wpId,
    StepOutcome outcome)
    implements Payload {}
