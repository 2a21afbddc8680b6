// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * It was said what a term means.
 *
 * @param missionId The mission.
 * @param clarificationEventId The event that asked.
 * @param selectedMeaning The meaning.
 * @param actor Who answered.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossaryClarificationResolvedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("clarification_event_id") String clarificationEventId,
    @JsonProperty("selected_meaning") String selectedMeaning,
    String actor)
    implements Payload {}
