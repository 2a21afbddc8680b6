// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Two sessions of a participant were linked.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param primarySessionId The session that the other one is linked to.
 * @param linkedSessionId The session that is linked.
 * @param linkType The direction of the link.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionLinkedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("primary_session_id") String primarySessionId,
    @JsonProperty("linked_session_id") String linkedSessionId,
    @JsonProperty("link_type") SessionLinkType linkType)
    implements Payload {}
