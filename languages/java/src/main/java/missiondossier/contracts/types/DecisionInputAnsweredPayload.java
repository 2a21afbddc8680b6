// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A decision was made.
 *
 * @param runId The run.
 * @param decisionId The decision.
 * @param answer The answer.
 * @param actor Who answered.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionInputAnsweredPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("decision_id") String decisionId,
    String answer,
    RuntimeActorIdentity actor)
    implements Payload {}
