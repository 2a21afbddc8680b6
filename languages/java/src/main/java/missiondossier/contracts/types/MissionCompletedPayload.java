// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A mission reached its end.
 *
 * @param missionId The mission.
 * @param missionType The kind of the mission.
 * @param finalPhase The phase that it ended in.
 * @param actor Who completed it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionCompletedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("mission_type") String missionType,
    @JsonProperty("final_phase") String finalPhase,
    String actor)
    implements Payload {}
