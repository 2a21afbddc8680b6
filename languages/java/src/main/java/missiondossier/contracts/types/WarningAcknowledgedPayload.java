// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant answered a warning.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param warningId The warning.
 * @param acknowledgement What the participant does about it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningAcknowledgedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("warning_id") String warningId,
    Acknowledgement acknowledgement)
    implements Payload {}
