// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Generation was stopped because terms are in conflict.
 *
 * @param missionId The mission.
 * @param stepId The step that was stopped.
 * @param conflictEventIds The events of the checks that found the conflicts.
 * @param blockingStrictness The strictness that stopped it.
 * @param stepMetadata What else is known of the step. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GenerationBlockedBySemanticConflictPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("conflict_event_ids") List<String> conflictEventIds,
    @JsonProperty("blocking_strictness") BlockingStrictness blockingStrictness,
    @JsonProperty("step_metadata") Map<String, String> stepMetadata)
    implements Payload {}
