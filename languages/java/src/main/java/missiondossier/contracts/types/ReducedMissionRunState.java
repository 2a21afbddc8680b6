// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A run of a mission: the result of reducing all of its events.
 *
 * @param runId The run; null before it began. May be null.
 * @param missionKey The mission that is run; null before it began. May be null.
 * @param runStatus Whether it goes on; null before it began. May be null.
 * @param currentStepId The step that was given last, if it is not completed. May be null.
 * @param completedSteps The completed steps, in the order in which they were first completed.
 * @param pendingDecisions The decisions that the run waits for, by id.
 * @param answeredDecisions The decisions that were made, by id.
 * @param anomalies The events that do not fit, in order.
 * @param eventCount The number of events, without duplicates.
 * @param lastProcessedEventId The last event in the order. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReducedMissionRunState(
    @JsonProperty("run_id") String runId,
    @JsonProperty("mission_key") String missionKey,
    @JsonProperty("run_status") MissionRunStatus runStatus,
    @JsonProperty("current_step_id") String currentStepId,
    @JsonProperty("completed_steps") List<String> completedSteps,
    @JsonProperty("pending_decisions") Map<String, DecisionInputRequestedPayload> pendingDecisions,
    @JsonProperty("answered_decisions") Map<String, DecisionInputAnsweredPayload> answeredDecisions,
    List<EventAnomaly> anomalies,
    @JsonProperty("event_count") long eventCount,
    @JsonProperty("last_processed_event_id") String lastProcessedEventId) {}
