// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The board: the result of reducing all transitions of work packages.
 *
 * @param wpStates The work packages by id.
 * @param anomalies The rejected transitions, in order.
 * @param eventCount The number of events, without duplicates.
 * @param lastProcessedEventId The last event in the order. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReducedStatus(
    @JsonProperty("wp_states") Map<String, WpState> wpStates,
    List<TransitionAnomaly> anomalies,
    @JsonProperty("event_count") long eventCount,
    @JsonProperty("last_processed_event_id") String lastProcessedEventId) {}
