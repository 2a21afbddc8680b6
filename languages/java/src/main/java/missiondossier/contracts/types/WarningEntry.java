// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A warning, and what participants do about it.
 *
 * @param warningId The id of the warning.
 * @param eventId The event that reported it.
 * @param warningType The type of that event.
 * @param participantIds The participants who are in each other's way.
 * @param acknowledgements What each participant does about it, by participant.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningEntry(
    @JsonProperty("warning_id") String warningId,
    @JsonProperty("event_id") String eventId,
    @JsonProperty("warning_type") String warningType,
    @JsonProperty("participant_ids") List<String> participantIds,
    Map<String, Acknowledgement> acknowledgements) {}
