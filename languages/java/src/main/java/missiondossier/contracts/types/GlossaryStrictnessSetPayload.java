// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The strictness of a mission changed.
 *
 * @param missionId The mission.
 * @param newStrictness The strictness from now on.
 * @param previousStrictness The strictness before; null if none was set. May be null.
 * @param actor Who changed it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossaryStrictnessSetPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("new_strictness") Strictness newStrictness,
    @JsonProperty("previous_strictness") Strictness previousStrictness,
    String actor)
    implements Payload {}
