// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant turned to another target.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param focusTarget What the participant works on now.
 * @param previousFocusTarget What the participant worked on before. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FocusChangedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("focus_target") FocusTarget focusTarget,
    @JsonProperty("previous_focus_target") FocusTarget previousFocusTarget)
    implements Payload {}
