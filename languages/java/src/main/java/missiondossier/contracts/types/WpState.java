// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The state of a work package: the result of its transitions.
 *
 * @param wpId The work package.
 * @param currentLane The lane that it is in.
 * @param lastEventId The event of the last accepted transition.
 * @param lastTransitionAt When it entered the lane: the timestamp of that event.
 * @param evidence The evidence of the transition to the lane "done"; null in other lanes. May be
 *     null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WpState(
    @JsonProperty("wp_id") String wpId,
    @JsonProperty("current_lane") Lane currentLane,
    @JsonProperty("last_event_id") String lastEventId,
    @JsonProperty("last_transition_at") String lastTransitionAt,
    DoneEvidence evidence) {}
