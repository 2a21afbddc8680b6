// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A run of a mission began.
 *
 * @param runId The run.
 * @param missionKey The mission that is run.
 * @param actor Who began it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionRunStartedPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("mission_key") String missionKey,
    RuntimeActorIdentity actor)
    implements Payload {}
