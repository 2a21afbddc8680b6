// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Several participants work on the same step.
 *
 * @param warningId The id of the warning.
 * @param missionId The mission.
 * @param participantIds The participants who are in each other's way.
 * @param stepId The step.
 * @param wpId The work package of the step. May be null.
 * @param severity How serious the warning is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PotentialStepCollisionDetectedPayload(
    @JsonProperty("warning_id") String warningId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("participant_ids") List<String> participantIds,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("wp_id") String wpId,
    WarningSeverity severity)
    implements Payload {}
