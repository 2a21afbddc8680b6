// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An agent was given the next step.
 *
 * @param runId The run.
 * @param stepId The step.
 * @param agentId The agent.
 * @param actor Who gave it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextStepIssuedPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("step_id") String stepId,
    @JsonProperty("agent_id") String agentId,
    RuntimeActorIdentity actor)
    implements Payload {}
