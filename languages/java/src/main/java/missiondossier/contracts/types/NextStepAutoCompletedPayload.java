// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An agent completed a step.
 *
 * @param runId The run.
 * @param stepId The step.
 * @param agentId The agent.
 * @param result The result of the step.
 * @param actor Who completed it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextStepAutoCompletedPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("agent_id") String agentId,
    String result,
    RuntimeActorIdentity actor)
    implements Payload {}
