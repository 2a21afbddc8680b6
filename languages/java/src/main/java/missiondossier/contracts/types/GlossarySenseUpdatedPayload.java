// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A term got a new meaning.
 *
 * @param missionId The mission.
 * @param scopeId The scope.
 * @param termSurface The term.
 * @param beforeSense Its earlier meaning; null if it had none. May be null.
 * @param afterSense Its meaning from now on.
 * @param reason Why the meaning changed.
 * @param actor Who changed it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossarySenseUpdatedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("scope_id") String scopeId,
    @JsonProperty("term_surface") String termSurface,
    @JsonProperty("before_sense") String beforeSense,
    @JsonProperty("after_sense") String afterSense,
    String reason,
    String actor)
    implements Payload {}
