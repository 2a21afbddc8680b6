// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Several participants want to change the same target.
 *
 * @param warningId The id of the warning.
 * @param missionId The mission.
 * @param participantIds The participants who are in each other's way.
 * @param focusTarget The target.
 * @param severity How serious the warning is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConcurrentDriverWarningPayload(
    @JsonProperty("warning_id") String warningId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("participant_ids") List<String> participantIds,
    @JsonProperty("focus_target") FocusTarget focusTarget,
    WarningSeverity severity)
    implements Payload {}
