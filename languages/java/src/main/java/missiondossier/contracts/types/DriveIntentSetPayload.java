// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant wants to make changes, or no longer does.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param intent Whether the participant wants to make changes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveIntentSetPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    DriveIntent intent)
    implements Payload {}
