// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant left a mission.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param reason Why the participant left. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantLeftPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    String reason)
    implements Payload {}
