// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A question about a term, and whether it is answered.
 *
 * @param requestEventId The event that asked.
 * @param semanticCheckEventId The event of the check that led to the question.
 * @param term The term.
 * @param resolved Whether it is answered.
 * @param resolutionEventId The event that answered. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClarificationRecord(
    @JsonProperty("request_event_id") String requestEventId,
    @JsonProperty("semantic_check_event_id") String semanticCheckEventId,
    String term,
    boolean resolved,
    @JsonProperty("resolution_event_id") String resolutionEventId) {}
