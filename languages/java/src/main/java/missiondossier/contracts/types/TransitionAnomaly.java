// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A transition that was rejected.
 *
 * @param eventId The event.
 * @param wpId The work package.
 * @param fromLane The lane that it was to leave. May be null.
 * @param toLane The lane that it was to enter. May be null.
 * @param reason Why it was rejected, for a person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionAnomaly(
    @JsonProperty("event_id") String eventId,
    @JsonProperty("wp_id") String wpId,
    @JsonProperty("from_lane") Lane fromLane,
    @JsonProperty("to_lane") Lane toLane,
    String reason) {}
