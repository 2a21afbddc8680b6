// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A review sent a mission back to an earlier phase.
 *
 * @param missionId The mission.
 * @param reviewRef The review.
 * @param targetPhase The phase that the mission goes back to.
 * @param affectedWpIds The work packages that are affected. May be null.
 * @param actor Who sent it back.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRollbackPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("review_ref") String reviewRef,
    @JsonProperty("target_phase") String targetPhase,
    @JsonProperty("affected_wp_ids") List<String> affectedWpIds,
    String actor)
    implements Payload {}
