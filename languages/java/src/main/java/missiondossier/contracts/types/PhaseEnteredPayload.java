// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A mission entered a phase.
 *
 * @param missionId The mission.
 * @param phaseName The phase that it entered.
 * @param previousPhase The phase that it left. May be null.
 * @param actor Who moved it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhaseEnteredPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("phase_name") String phaseName,
    @JsonProperty("previous_phase") String previousPhase,
    String actor)
    implements Payload {}
