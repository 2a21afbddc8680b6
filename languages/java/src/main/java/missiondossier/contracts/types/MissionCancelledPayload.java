// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A mission was given up.
 *
 * @param missionId The mission.
 * @param reason Why it was given up.
 * @param actor Who gave it up.
 * @param cancelledWpIds The work packages that are given up with it. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionCancelledPayload(
    @JsonProperty("mission_id") String missionId,
    String reason,
    String actor,
    @JsonProperty("cancelled_wp_ids") List<String> cancelledWpIds)
    implements Payload {}
