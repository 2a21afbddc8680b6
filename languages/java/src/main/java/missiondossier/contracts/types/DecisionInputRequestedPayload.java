// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A run waits for a decision.
 *
 * @param runId The run.
 * @param decisionId The id of the decision.
 * @param stepId The step that needs it.
 * @param question What is to be decided.
 * @param options The answers to choose from. May be null.
 * @param inputKey The name of the input that the answer is for. May be null.
 * @param actor Who asks.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionInputRequestedPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("decision_id") String decisionId,
    @JsonProperty("step_id") String stepId,
    String question,
    List<String> options,
    @JsonProperty("input_key") String inputKey,
    RuntimeActorIdentity actor)
    implements Payload {}
