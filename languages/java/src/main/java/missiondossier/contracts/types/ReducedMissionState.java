// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The course of a mission: the result of reducing its lifecycle and the transitions of its work
 * packages.
 *
 * @param missionId The mission; null before it began. May be null.
 * @param missionStatus Whether it goes on; null before it began. May be null.
 * @param missionType The kind of the mission; null before it began. May be null.
 * @param currentPhase The phase that it is in; null before it began. May be null.
 * @param phasesEntered The phases that it entered, in order, each as often as it was entered.
 * @param wpStates The work packages by id.
 * @param anomalies The events that do not fit: first those of the lifecycle, then those of work
 *     packages.
 * @param eventCount The number of events, without duplicates.
 * @param lastProcessedEventId The last event in the order. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReducedMissionState(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("mission_status") MissionStatus missionStatus,
    @JsonProperty("mission_type") String missionType,
    @JsonProperty("current_phase") String currentPhase,
    @JsonProperty("phases_entered") List<String> phasesEntered,
    @JsonProperty("wp_states") Map<String, WpState> wpStates,
    List<EventAnomaly> anomalies,
    @JsonProperty("event_count") long eventCount,
    @JsonProperty("last_processed_event_id") String lastProcessedEventId) {}
