// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The glossary of a mission: the result of reducing all of its events.
 *
 * @param missionId The mission of the first event in the order; null if there is none. May be null.
 * @param activeScopes The scopes that hold, by id.
 * @param currentStrictness The strictness: "medium" if none was set.
 * @param strictnessHistory The changes of the strictness, in order.
 * @param termCandidates The words that may be terms, by scope and word; of each, how it was seen,
 *     in order.
 * @param termSenses The latest meaning of each term, by scope and term.
 * @param clarifications The questions, in order.
 * @param semanticChecks The checks, in order.
 * @param generationBlocks How often generation was stopped, and why, in order.
 * @param anomalies The events that do not fit, in order.
 * @param eventCount The number of events, without duplicates.
 * @param lastProcessedEventId The last event in the order. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReducedGlossaryState(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("active_scopes") Map<String, GlossaryScopeActivatedPayload> activeScopes,
    @JsonProperty("current_strictness") Strictness currentStrictness,
    @JsonProperty("strictness_history") List<GlossaryStrictnessSetPayload> strictnessHistory,
    @JsonProperty("term_candidates")
        Map<String, Map<String, List<TermCandidateObservedPayload>>> termCandidates,
    @JsonProperty("term_senses") Map<String, Map<String, GlossarySenseUpdatedPayload>> termSenses,
    List<ClarificationRecord> clarifications,
    @JsonProperty("semantic_checks") List<SemanticCheckEvaluatedPayload> semanticChecks,
    @JsonProperty("generation_blocks")
        List<GenerationBlockedBySemanticConflictPayload> generationBlocks,
    List<EventAnomaly> anomalies,
    @JsonProperty("event_count") long eventCount,
    @JsonProperty("last_processed_event_id") String lastProcessedEventId) {}
