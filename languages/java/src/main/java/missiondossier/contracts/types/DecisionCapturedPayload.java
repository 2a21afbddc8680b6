// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant recorded a decision.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param decisionId The id of the decision.
 * @param topic What was decided on.
 * @param chosenOption What was chosen.
 * @param rationale Why it was chosen. May be null.
 * @param referencedWarningId The warning that led to the decision. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionCapturedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("decision_id") String decisionId,
    String topic,
    @JsonProperty("chosen_option") String chosenOption,
    String rationale,
    @JsonProperty("referenced_warning_id") String referencedWarningId)
    implements Payload {}
