// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A recorded decision.
 *
 * @param decisionId The id of the decision.
 * @param eventId The event that recorded it.
 * @param participantId Who recorded it.
 * @param topic What was decided on.
 * @param chosenOption What was chosen.
 * @param referencedWarningId The warning that led to the decision. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionEntry(
    @JsonProperty("decision_id") String decisionId,
    @JsonProperty("event_id") String eventId,
    @JsonProperty("participant_id") String participantId,
    String topic,
    @JsonProperty("chosen_option") String chosenOption,
    @JsonProperty("referenced_warning_id") String referencedWarningId) {}
