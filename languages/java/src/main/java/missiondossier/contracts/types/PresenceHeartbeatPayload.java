// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant is still there.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param sessionId The session that sent this. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PresenceHeartbeatPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("session_id") String sessionId)
    implements Payload {}
