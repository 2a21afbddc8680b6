// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant was invited to a mission.
 *
 * @param participantId The participant.
 * @param participantIdentity Who the participant is.
 * @param invitedBy The participant who invited.
 * @param missionId The mission.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantInvitedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("participant_identity") ParticipantIdentity participantIdentity,
    @JsonProperty("invited_by") String invitedBy,
    @JsonProperty("mission_id") String missionId)
    implements Payload {}
