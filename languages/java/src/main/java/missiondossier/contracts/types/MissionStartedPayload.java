// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A mission began.
 *
 * @param missionId The mission.
 * @param missionType The kind of the mission.
 * @param initialPhase The phase that it begins with.
 * @param actor Who began it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionStartedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("mission_type") String missionType,
    @JsonProperty("initial_phase") String initialPhase,
    String actor)
    implements Payload {}
