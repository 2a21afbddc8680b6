// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who a participant is.
 *
 * @param participantId The id of the participant; unique in the mission.
 * @param participantType Whether it is a person or a language model.
 * @param displayName The name to show. May be null.
 * @param sessionId The session that the participant works in. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantIdentity(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("participant_type") ParticipantType participantType,
    @JsonProperty("display_name") String displayName,
    @JsonProperty("session_id") String sessionId) {}
