// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant joined a mission.
 *
 * @param participantId The participant.
 * @param participantIdentity Who the participant is.
 * @param missionId The mission.
 * @param authPrincipalId The account that the participant signed in with. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantJoinedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("participant_identity") ParticipantIdentity participantIdentity,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("auth_principal_id") String authPrincipalId)
    implements Payload {}
