// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Who takes part in a mission and what they do: the result of reducing all events of collaboration.
 *
 * @param missionId The mission of the first event in the order; null if there is none. May be null.
 * @param participants Those who take part, by id.
 * @param departedParticipants Those who left, by id.
 * @param presence When each participant was last there.
 * @param activeDrivers The participants who want to make changes, sorted by id.
 * @param focusByParticipant What each participant works on.
 * @param participantsByFocus The participants who work on a target, sorted by id. A key is the kind
 *     of the target, a colon and its id.
 * @param warnings The warnings, in the order of their first events.
 * @param decisions The decisions, in order.
 * @param comments The comments, in order.
 * @param activeExecutions The steps that each participant began and did not end, in order.
 * @param linkedSessions The sessions that each participant linked, in order.
 * @param anomalies The events that do not fit, in order.
 * @param eventCount The number of events, without duplicates.
 * @param lastProcessedEventId The last event in the order. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReducedCollaborationState(
    @JsonProperty("mission_id") String missionId,
    Map<String, ParticipantIdentity> participants,
    @JsonProperty("departed_participants") Map<String, ParticipantIdentity> departedParticipants,
    Map<String, String> presence,
    @JsonProperty("active_drivers") List<String> activeDrivers,
    @JsonProperty("focus_by_participant") Map<String, FocusTarget> focusByParticipant,
    @JsonProperty("participants_by_focus") Map<String, List<String>> participantsByFocus,
    List<WarningEntry> warnings,
    List<DecisionEntry> decisions,
    List<CommentEntry> comments,
    @JsonProperty("active_executions") Map<String, List<String>> activeExecutions,
    @JsonProperty("linked_sessions") Map<String, List<String>> linkedSessions,
    List<EventAnomaly> anomalies,
    @JsonProperty("event_count") long eventCount,
    @JsonProperty("last_processed_event_id") String lastProcessedEventId) {}
